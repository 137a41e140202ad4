/**
 * The construction and the speaker: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -0.85,
  next: `
1.25: stop
1.00: do without
0.75: upon
0.50: about across against that
0.25: between colon determiner gerund like name on possessive pronoun time verb
-0.25: at beyond in into onto through with
-0.50: above adverb among around behind conjunction dash during have mark of over quote
-0.75: comma from number
-1.00: closing toward
-1.25: outside than under
`,
  manner: `
0.50: active
0.25: passive
-0.25: hypothetical infinitive modal negated
-0.50: gerund participle
`,
  who: `
2.00: close ones shy strategists
1.50: actor attorneys diplomat employee executive executives outlets quarter rhetoric
1.00: actress aide attendees author average ban batch clubs critics cuban demonstrators
1.00: disclosures everyone experts families figures forces handful includes many mogul months
1.00: neurosurgeon none number order out politicians poll primary progressives proponents
1.00: researchers scholars several sides some sources spokesman study survey team tweet
0.50: activists ads adviser agency analysts any attacks audience bill both business candidates
0.50: chairman coalition columnist community conservative council countries director economists
0.50: environmentalists estimates experience fact five focus footage foundation generation group
0.50: hundreds i information investors justice lawsuit lawyers leaders legislation less lots
0.50: manager messages million name narrator newspaper no old opponents organization others
0.50: percentage person police policies polls poor readers rear report reports review rights
0.50: rivals run secretary she side spokeswoman spot star those trouble two-thirds unions we which
0.50: whites whom workers
-0.50: administration adoptees ago ahead all amount analysis anyone article aside battle best
-0.50: better boss businesses businessman call candidacy change city comments courts crowd days
-0.50: decision delegates document donors door dozen due dynamic early effort email events fight
-0.50: firm followers general given governor grow her himself host increase interest interview
-0.50: issues it job kind last lead leader least liberal likely little look majority media meeting
-0.50: member memo most movement much news nobody nonprofit one organizations own paper party path
-0.50: percent platform president press priority proposal public race rally rates release right
-0.50: rules sense serious session sometimes start state statements states stop story
-0.50: superdelegate support terrorist themselves three-quarters time together transition up use
-0.50: vocal voters way website who wife work world worth years
-1.00: 's a account an back committee crowds enough get government half help him hope hours
-1.00: husband investigators longer month more new other overall past personal power primaries
-1.00: real remarks strategy supporter system that the third this video weeks
-1.50: data documents either men speech statement superdelegates
`,
  content: `
0.75: both long_both long_speech-before quoted_both tiny_speech-before
0.50: long_clause-before long_speech-after middling_around
0.25: long_clause-after middling_clause-after quoted_speech-after quoted_speech-before
0.25: speech-after speech-before
-0.25: clause-after middling_both middling_clause-before quoted_around short_around
-0.25: short_clause-after unquoted_clause-after
-0.50: quoted_clause-before short_speech-after short_speech-before tiny_around
-0.50: unquoted_speech-after
-0.75: tiny_clause-after unquoted_clause-before
-1.00: clause-before
-1.25: short_clause-before
-2.00: tiny_clause-before
`,
  complement: `
0.75: comma
0.50: adverb quote that-clause whole-clause-before
0.25: clause clause-before object-and-infinitive verb
-0.25: conjunction mark not participle question time
-0.50: be have preposition
-1.00: closing colon
`,
  shape: `
2.00: active_apposition_speech-after
1.25: infinitive_shared_speech-after
1.00: active_after_speech-before active_before_speech-after gerund_shared_speech-after
0.75: active_after_both active_apposition_both progressive_apposition_clause-after
0.50: active_apposition_speech-before active_none_clause-after base_after_clause-before
0.50: base_before_clause-before gerund_shared_clause-after modal_apposition_clause-after
0.50: passive_none_around
0.25: active_apposition_clause-after active_before_both active_before_speech-before
0.25: base_apposition_clause-after base_before_clause-after
-0.25: base_before_speech-before base_shared_clause-after gerund_before_clause-before
-0.25: infinitive_none_clause-after modal_before_clause-after modal_before_clause-before
-0.25: modal_none_clause-after
-0.50: active_after_speech-after active_shared_clause-after base_before_speech-after
-0.50: gerund_before_clause-after modal_before_speech-after
-0.75: active_after_clause-before gerund_after_clause-after participle_none_around
-0.75: progressive_before_clause-before
-1.00: active_shared_speech-after gerund_before_speech-after passive_agent_around
-1.00: progressive_before_speech-after progressive_none_clause-after
-1.25: infinitive_apposition_clause-after
-1.50: active_none_speech-before
-1.75: active_after_clause-after active_none_both
-2.25: gerund_after_clause-before
`,
  source: `
1.00: shared_adverb
0.75: shared_time
0.50: apposition_noun apposition_time before_adverb before_number shared_pronoun shared_writer
0.25: after_closing after_determiner after_possessive after_preposition agent_noun agent_number
0.25: apposition_closing apposition_name apposition_pronoun apposition_stop apposition_verb
0.25: before_closing before_it before_plural shared_determiner shared_name
-0.25: after_noun agent_plural apposition_adverb apposition_number shared_gerund shared_plural
-0.25: shared_possessive
-0.50: after_it after_plural agent_determiner none_nobody
-0.75: shared_it shared_number
-1.00: after_pronoun agent_name
`,
  speaker: `
0.25: anybody document institution office people
-0.50: nobody
-0.75: thing
`,
  cue: `
1.25: according_to_. according_to_first
1.00: according_to according_to_- reportedly
0.75: adverb_participle
0.50: according_to_word
0.25: according_to_after_comma according_to_inside adverb_comma
-0.25: adverb_gerund adverb_verb
-0.50: adverb
-0.75: according_to_, allegedly
-1.00: apparently supposedly
-1.50: in_the_view_of_inside
`,
  noun: `
1.00: accusations_of insistence
0.75: assertion assertion_alone attack_owned complaints_alone complaints_that remarks_about
0.75: sense_that
0.50: agreement_to allegations_that announcement announcement_alone announcement_of assertion_that
0.50: attack_on attacks_on attacks_owned call_to calls_to claim_of concerns_that criticism_alone
0.50: criticism_for demands endorsement_owned hopes hopes_owned pledge_owned pledge_to promise
0.50: push_owned push_to question_about request_for requests_for rumors_that suggestion_owned
0.50: views_of vow_owned
0.25: accusations_alone calls_for endorsement_of enthusiasm_for fears fears_alone opinion_of
0.25: promise_alone rumors rumors_alone speculation speculation_alone statements_that support_from
0.25: vow
-0.25: any_about_alone any_as_owned any_of_owned argument_owned attacks_from attacks_of attempt
-0.25: claim_that comments_alone criticisms_alone demand_alone demand_for demands_of
-0.25: endorsement_alone expectations_alone fear_of hope_for hope_that message_of opinion_on
-0.25: plan_alone position_on question_for question_on reaction_owned statement_owned
-0.25: supporters_as threat_of threat_to views_owned willingness_owned
-0.50: admission admission_alone advice_alone any_about_owned any_by_owned any_for_owned
-0.50: any_that_alone any_to_owned argument_that assessment_alone attack attacks_alone
-0.50: attempt_owned belief belief_that claim claims_of comment_alone comment_that comments
-0.50: comments_to complaint complaint_alone concern concern_about concerns confidence
-0.50: confidence_alone confidence_that decision demands_alone endorsement_from expectation
-0.50: expectation_alone expectations frustration_alone hope_alone idea interest_to message_owned
-0.50: message_that opponent opponent_owned pitch_to plan plans_alone pledge_alone position_alone
-0.50: position_owned proposal proposal_that proposal_to question_alone questions questions_alone
-0.50: reaction_to remarks_on report_that reports_of request requests_to stance_alone stance_on
-0.50: stance_owned supporters_that threats threats_alone warnings_alone worries worries_about
-0.75: advice any_over_alone any_over_owned argument_alone attack_that claim_alone concerns_owned
-0.75: criticism_from demand description_of fear_alone frustration hope idea_of message_alone
-0.75: notion notion_alone notion_that opponents opponents_owned pitch plan_for plans plans_for
-0.75: proposal_alone push_alone question reaction report report_alone request_alone
-0.75: statement_alone statement_that statements statements_about statements_alone support
-0.75: support_to supporter supporter_of supporter_owned supporters supporters_owned testimony
-0.75: threat threat_alone worry
-1.00: any_against_owned any_as_alone any_for_alone any_from_owned any_on_owned argument call_for
-1.00: comment decision_alone enthusiasm_alone position stance statement suggestion_alone views_on
-1.25: accusations_that any_against_alone attack_alone concern_alone support_owned
-1.50: any_on_alone any_to_alone message
-1.75: any_of_alone
-2.25: any_by_alone
-2.75: any_from_alone
`,
  colon: `
2.75: title_person
1.50: line_organization title_organization
1.25: title_document
1.00: speech_name
0.75: speech_bare speech_pronoun
0.50: line_capitals speech speech_next_paragraph
0.25: line_person speech_clause speech_same_line
-0.25: speech_noun speech_number
-0.75: title_capitals
`,
};
