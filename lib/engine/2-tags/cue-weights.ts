/**
 * The construction and the speaker: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -0.91,
  next: `
1.25: do stop
1.00: without
0.75: upon
0.50: about across against
0.25: between colon determiner for gerund like name on possessive pronoun that time verb
0.00: at not noun relative to
-0.25: beyond by have in into number through with
-0.50: above adverb among around behind conjunction dash during mark of onto over quote
-0.75: comma toward
-1.00: closing from
-1.25: outside than under
`,
  manner: `
0.50: active
0.25: passive
0.00: base real
-0.25: hypothetical infinitive modal negated participle
-0.50: gerund
`,
  source: `
1.00: shared_adverb
0.75: shared_time
0.50: after_determiner apposition_noun apposition_time before_adverb before_number shared_pronoun
0.50: shared_writer
0.25: after_closing after_possessive after_preposition agent_noun agent_number apposition_name
0.25: apposition_stop apposition_verb before_closing before_it before_plural before_writer
0.25: shared_determiner shared_name
0.00: after_number agent_plural apposition_closing apposition_participle apposition_plural
0.00: apposition_pronoun before_noun before_pronoun shared_noun shared_relative
-0.25: after_noun apposition_adverb before_determiner shared_gerund shared_plural
-0.25: shared_possessive
-0.50: after_plural agent_determiner apposition_number none_nobody shared_closing shared_number
-0.75: after_it shared_it
-1.00: after_pronoun agent_name
`,
  who: `
2.00: close ones
1.50: actor attorneys employee estimates everyone executive executives handful outlets quarter
1.50: rhetoric shy strategists
1.00: actress aide attendees author average ban clubs critics cuban demonstrators diplomat
1.00: disclosures experts families figures forces hundreds includes lawsuit many mogul months
1.00: neurosurgeon none number order out police politicians poll primary progressives proponents
1.00: researchers scholars several some sources spokesman study survey team tweet two-thirds
0.50: activists ads adviser agency analysts any attacks audience batch bill both candidates
0.50: chairman community conservative council countries director economists environmentalists
0.50: establishment experience fact father five focus foundation group i information investors
0.50: judge justice lawyers leaders legislation less lots manager millions name newspaper no old
0.50: opponents organization others percentage person policies polls poor project rear report
0.50: reporter reports review rights rivals run secretary she side someone spokeswoman star
0.50: strategist supporters those trouble unions we which whites whom workers
-0.50: account administration adoptees ago ahead all amount anyone article aside battle best
-0.50: better boss businesses businessman call candidacy change city comments company courts crowd
-0.50: days delegates document donors door dozen due dynamic effort email events fight firm
-0.50: followers general given governor grow her himself hope host increase initiative interest
-0.50: interview issues it job jobless kind last lead leader least likely little look majority
-0.50: media meeting member most network news nobody nonprofit one organizers own paper path
-0.50: platform president press priority program proposal public rally rates release reporters
-0.50: right rules senator sense serious session sometimes start state statements states stop
-0.50: story superdelegate support surveys terrorist the themselves three-quarters time together
-0.50: transition up use vocal voters website who wife work world worth year years
-1.00: 's a an back committee crowds documents early enough get government half help hours husband
-1.00: investigators liberal longer memo month more movement much new other overall party past
-1.00: percent personal power primaries real remarks staff statement strategy supporter system
-1.00: that third this video weeks
-1.50: data either him men speech superdelegates
`,
  content: `
0.75: long_both long_speech-before quoted_both tiny_speech-before
0.50: both long_speech-after quoted_speech-after
0.25: long_clause-after long_clause-before middling_around middling_clause-after
0.25: quoted_clause-after quoted_speech-before speech-after speech-before
0.00: quoted_around short_around tiny_speech-after
-0.25: clause-after middling_clause-before middling_speech-after short_clause-after
-0.25: short_speech-after unquoted_clause-after
-0.50: middling_both quoted_clause-before short_speech-before tiny_around unquoted_speech-after
-0.75: tiny_clause-after unquoted_clause-before
-1.00: clause-before
-1.25: short_clause-before
-2.00: tiny_clause-before
`,
  shape: `
1.75: active_apposition_speech-after
1.50: infinitive_shared_speech-after
1.25: active_after_speech-before
1.00: active_after_both gerund_shared_speech-after
0.75: active_apposition_both active_before_speech-after modal_none_clause-after
0.75: progressive_apposition_clause-after
0.50: active_apposition_speech-before active_none_clause-after base_after_clause-before
0.50: base_apposition_clause-after base_before_clause-before gerund_shared_clause-after
0.50: modal_apposition_clause-after passive_none_around
0.25: active_apposition_clause-after active_before_both active_before_speech-before
0.25: base_before_clause-after
0.00: active_before_clause-after infinitive_none_clause-after infinitive_shared_clause-after
0.00: modal_shared_clause-after participle_agent_around progressive_before_clause-after
0.00: progressive_shared_clause-after
-0.25: base_before_speech-before base_shared_clause-after gerund_before_clause-before
-0.25: gerund_none_clause-after modal_before_clause-after
-0.50: active_after_speech-after active_shared_clause-after gerund_after_clause-after
-0.50: gerund_before_clause-after modal_before_clause-before modal_before_speech-after
-0.75: active_after_clause-before base_before_speech-after participle_none_around
-0.75: passive_agent_around progressive_before_clause-before
-1.00: active_shared_speech-after gerund_before_speech-after progressive_none_clause-after
-1.25: infinitive_apposition_clause-after progressive_before_speech-after
-1.50: active_none_speech-before
-1.75: active_after_clause-after
-2.00: active_none_both
-2.25: gerund_after_clause-before
`,
  complement: `
0.75: that-clause
0.50: adverb comma quote
0.25: clause clause-before object-and-infinitive verb
0.00: elsewhere time to
-0.25: conjunction have mark not participle preposition question
-0.50: be
-1.00: closing
-1.25: colon
`,
  speaker: `
0.50: office
0.25: anybody document institution institutions people
0.00: name
-0.50: nobody
-0.75: thing
`,
  cue: `
1.50: according_to_.
1.00: according_to according_to_- according_to_first adverb_participle reportedly
0.50: according_to_after_comma according_to_word in_document_after_comma
0.25: adverb_comma for_document_word in_the_view_of_, in_the_view_of_.
0.00: according_to_/ adverb_noun in_document_, in_the_view_of_after_comma
-0.25: according_to_, adverb_gerund adverb_verb in_document_.
-0.50: adverb for_document_. for_document_inside in_document_: in_document_word supposedly
-0.75: allegedly for_document for_document_, in_document_first in_document_inside
-1.00: apparently in_document
-1.50: according_to_— in_the_view_of_inside
`,
  noun: `
1.00: accusations_of insistence
0.75: announcement_alone assertion assertion_alone attack_owned call_to complaints_alone
0.75: complaints_that question_about remarks_about sense_that suggestion_owned
0.50: allegations_that announcement announcement_of assertion_that attack_on attacks_on
0.50: attacks_owned calls_to claim_of concerns_that criticism_alone criticism_for demands
0.50: endorsement_owned hopes hopes_owned pledge_owned pledge_to promise push_to requests_for
0.50: rumors_that view views_of vow_owned
0.25: accusations_alone agreement_to calls_for conclusion criticism endorsement_of fears
0.25: fears_alone opinion_of promise_alone push_owned request_for rumors rumors_alone speculation
0.25: speculation_alone statements_that support_from vow
-0.25: any_about_alone any_for_owned assessment_alone attacks_from attacks_of comments_alone
-0.25: criticisms_alone decision demand_alone demands_of fear_of hope_for hope_that idea
-0.25: message_of opinion_on plan_alone position_on question_on reaction_alone reaction_owned
-0.25: statement_owned supporters_as threat_to
-0.50: admission admission_alone advice_alone any_about_owned any_by_owned any_over_alone
-0.50: any_that_alone any_to_owned argument_owned argument_that attack attacks_alone attempt
-0.50: attempt_owned belief belief_that claim claims_of comment_alone comment_that comments
-0.50: comments_to complaint complaint_alone concern concern_about concerns confidence
-0.50: confidence_alone confidence_that decision_alone demand_for demands_alone doubts_alone
-0.50: endorsement_from expectation expectation_alone expectations frustration_alone hope_alone
-0.50: interest_to message_owned message_that opponent opponent_owned pitch_to plan plans_for
-0.50: pledge_alone position_alone position_owned proposal_that question question_alone
-0.50: question_for questions questions_alone reaction_to remarks_on report_that reports_of
-0.50: request requests_to stance_alone stance_on stance_owned supporters_that threats
-0.50: threats_alone views_owned warnings_alone
-0.75: advice any_for_alone any_over_owned argument_alone attack_that claim_alone claim_that
-0.75: concerns_owned criticism_from demand description_of doubts doubts_about fear_alone
-0.75: frustration idea_of message_alone notion notion_alone notion_that opponents opponents_owned
-0.75: pitch plan_for plans_owned proposal_alone push_alone reaction report report_alone
-0.75: request_alone stance statement_alone statement_that statements statements_about
-0.75: statements_alone support support_to supporter supporter_of supporter_owned supporters
-0.75: supporters_owned testimony threat threat_alone worry
-1.00: any_against_owned any_from_owned any_on_owned argument call_for comment enthusiasm_alone
-1.00: hope plans position proposal_to statement suggestion_alone views_on
-1.25: accusations_that any_against_alone any_as_alone any_to_alone attack_alone concern_alone
-1.25: support_owned
-1.50: any_on_alone message
-1.75: any_of_alone
-2.25: any_by_alone
-2.50: any_from_alone
`,
  colon: `
2.75: title_person
1.50: line_organization title_document title_organization
1.00: speech_name speech_pronoun
0.50: line_capitals line_person speech speech_bare speech_clause speech_next_paragraph
0.25: speech_same_line
-0.25: speech_number
-0.50: speech_noun
-0.75: title_capitals
`,
};
