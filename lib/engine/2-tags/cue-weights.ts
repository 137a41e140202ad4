/**
 * The construction and the speaker: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -0.92,
  next: `
1.25: do stop
1.00: without
0.75: upon
0.50: about across against
0.25: between colon determiner for gerund like name on possessive pronoun that time verb
0.00: at modal not noun relative to
-0.25: by in into number through with
-0.50: above adverb among around behind dash during have mark of onto over quote
-0.75: comma conjunction
-1.00: closing from toward
-1.25: outside than under
`,
  complement: `
0.75: that-clause
0.50: comma quote
0.25: adverb clause clause-before object-and-infinitive verb
0.00: elsewhere modal object to
-0.25: conjunction mark not participle preposition question
-0.50: be have
-1.00: closing
-1.25: colon
`,
  manner: `
0.50: active
0.25: base passive
0.00: real
-0.25: hypothetical infinitive modal negated participle
-0.50: gerund
`,
  source: `
0.75: shared_time
0.50: apposition_noun apposition_time before_adverb before_number shared_pronoun shared_writer
0.25: after_closing after_determiner after_possessive after_preposition agent_noun agent_number
0.25: apposition_closing apposition_name apposition_pronoun apposition_stop apposition_verb
0.25: before_closing before_it before_plural before_writer shared_name
0.00: after_number agent_plural apposition_participle apposition_plural before_noun before_pronoun
0.00: shared_determiner shared_noun shared_plural shared_relative
-0.25: apposition_adverb before_determiner shared_closing shared_gerund shared_number
-0.50: after_it after_noun after_plural agent_determiner apposition_number none_nobody
-0.75: shared_it
-1.00: after_pronoun agent_name
`,
  who: `
2.00: attorneys close executives ones
1.50: actor employee estimates everyone executive handful outlets quarter rhetoric shy strategists
1.00: activists actress aide attendees author average ban clubs critics cuban demonstrators
1.00: diplomat disclosures experts families figures forces hundreds includes lawsuit many mogul
1.00: months neurosurgeon none number order police politicians poll primary progressives
1.00: proponents researchers scholars some sources spokesman study survey team tweet two-thirds
0.50: ads adviser agency analysts any audience batch bill both candidates chairman community
0.50: conservative council countries direct director economists environmentalists establishment
0.50: experience fact father focus foundation group i information investors judge justice lawyers
0.50: leaders legislation less lots manager millions name news newspaper old operatives opponents
0.50: organization others out percentage person policies polls poor project report reporter
0.50: reports review rights rivals run secretary she side spokeswoman star strategist supporters
0.50: those three trouble two unions we which whites whom workers
-0.50: a account administration adoptees ago ahead all amount anyone aside battle best better boss
-0.50: businesses businessman call candidacy change comments company courts crowd days decision
-0.50: delegates document donors door dozen due dynamic effort email events fight firm followers
-0.50: general given governor grow her himself hope host increase initiative interest interview
-0.50: issues it job jobless keep kind last lead leader least likely little majorities majority
-0.50: media meeting member memo most network nobody nonprofit one organizers own paper path
-0.50: percent platform president primaries priority program public rally rates release reporters
-0.50: rules senator sense serious session sometimes start state statements states stop story
-0.50: superdelegate support surveys terrorist themselves three-quarters time together transition
-0.50: up use vocal voters way website who wife work world worth year years
-1.00: 's article back city committee crowds early enough get government half help hours husband
-1.00: investigators liberal longer month more movement much new overall party past personal power
-1.00: press real remarks right staff statement strategy supporter system that the third this
-1.00: video weeks
-1.50: data documents either him men speech superdelegates
`,
  content: `
0.75: long_both long_speech-after long_speech-before quoted_both tiny_speech-before
0.50: both long_clause-before middling_around quoted_speech-after
0.25: long_clause-after middling_clause-after quoted_clause-after quoted_speech-before
0.25: speech-after speech-before
0.00: middling_clause-before quoted_around tiny_speech-after
-0.25: clause-after middling_speech-after short_around short_clause-after short_speech-after
-0.25: unquoted_clause-after
-0.50: middling_both quoted_clause-before short_speech-before tiny_around
-0.75: tiny_clause-after unquoted_clause-before unquoted_speech-after
-1.00: clause-before
-1.25: short_clause-before
-2.00: tiny_clause-before
`,
  shape: `
1.75: active_apposition_speech-after
1.50: infinitive_shared_speech-after
1.25: active_after_speech-before
0.75: active_after_both active_apposition_both active_before_speech-after
0.75: gerund_shared_speech-after modal_none_clause-after progressive_apposition_clause-after
0.50: active_apposition_speech-before active_none_clause-after base_after_clause-before
0.50: base_before_clause-before gerund_shared_clause-after modal_apposition_clause-after
0.50: passive_none_around
0.25: active_apposition_clause-after active_before_both active_before_speech-before
0.25: base_apposition_clause-after base_before_clause-after
0.00: active_before_clause-after infinitive_none_clause-after infinitive_shared_clause-after
0.00: modal_shared_clause-after participle_agent_around progressive_before_clause-after
0.00: progressive_shared_clause-after
-0.25: base_before_speech-before base_shared_clause-after gerund_before_clause-before
-0.25: gerund_none_clause-after modal_before_clause-after
-0.50: active_after_speech-after active_shared_clause-after gerund_before_clause-after
-0.50: modal_before_clause-before modal_before_speech-after
-0.75: active_after_clause-before base_before_speech-after gerund_after_clause-after
-0.75: participle_none_around passive_agent_around progressive_before_clause-before
-1.00: active_shared_speech-after gerund_before_speech-after progressive_before_speech-after
-1.00: progressive_none_clause-after
-1.25: infinitive_apposition_clause-after
-1.50: active_none_speech-before
-1.75: active_after_clause-after
-2.00: active_none_both
-2.25: gerund_after_clause-before
`,
  speaker: `
0.50: institution office
0.25: anybody document people
0.00: institutions name
-0.50: nobody
-0.75: thing
`,
  cue: `
1.50: according_to_.
1.00: according_to according_to_- according_to_first adverb_participle reportedly
0.50: according_to_after_comma according_to_word in_document_after_comma
0.25: adverb_comma for_document_word in_the_view_of_, in_the_view_of_.
0.00: according_to_/ adverb_noun in_document_, in_the_view_of in_the_view_of_after_comma
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
0.50: accusations_alone allegations_that announcement announcement_of assertion_that attack_on
0.50: attacks_on attacks_owned calls_for calls_to claim_of concerns_that criticism_alone
0.50: criticism_for demands endorsement_owned fears fears_alone hopes hopes_owned pledge_owned
0.50: pledge_to promise push_owned push_to request_for requests_for rumors_that view views_of
0.50: vow_owned
0.25: agreement_to claim_to conclusion criticism endorsement_of enthusiasm_for opinion_of
0.25: promise_alone proposal_owned rumors rumors_alone speculation speculation_alone
0.25: statements_that support_from vow
-0.25: any_about_alone any_as_owned argument_owned assessment_alone attacks_from attacks_of
-0.25: comments_alone criticisms_alone decision demand_alone demand_for demands_of fear_of
-0.25: hope_for hope_that idea message_of opinion_on plan_alone position_on question_on
-0.25: reaction_alone reaction_owned statement_owned supporters_as threat_to
-0.50: admission admission_alone advice_alone advocate advocate_for advocate_owned any_about_owned
-0.50: any_by_owned any_for_owned any_over_alone any_that_alone any_to_owned appeal_owned
-0.50: appeal_to argument_that attack attacks_alone attempt attempt_owned belief belief_that claim
-0.50: claims_of comment_alone comment_that comments comments_to complaint complaint_alone concern
-0.50: concern_about concerns confidence confidence_alone confidence_that decision_alone
-0.50: demands_alone doubts_alone endorsement_from expectation expectation_alone expectations
-0.50: frustration_alone hope_alone interest_to message_owned message_that opponent opponent_owned
-0.50: pitch_to plan plans_for pledge_alone position_alone position_owned proposal_that question
-0.50: question_alone question_for questions questions_alone reaction_to remarks_on report_that
-0.50: reports_of request requests_to stance_alone stance_on stance_owned supporters_that threats
-0.50: threats_alone views_owned warnings_alone
-0.75: advice any_for_alone any_over_owned appeal argument_alone attack_that claim_alone
-0.75: claim_that concerns_owned criticism_from demand description_of doubts doubts_about
-0.75: fear_alone frustration hope idea_of message_alone notion notion_alone notion_that opponents
-0.75: opponents_owned pitch plan_for plans plans_owned proposal_alone push_alone reaction report
-0.75: report_alone request_alone stance statement_alone statement_that statements
-0.75: statements_about statements_alone support support_to supporter supporter_of supporter_owned
-0.75: supporters supporters_owned testimony threat threat_alone worry
-1.00: any_against_owned any_from_owned any_on_owned argument call_for comment enthusiasm_alone
-1.00: position proposal_to statement suggestion_alone views_on
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
0.75: speech_bare
0.50: line_capitals line_person speech speech_next_paragraph
0.25: speech_clause speech_same_line
-0.25: speech_noun
-0.75: title_capitals
`,
};
