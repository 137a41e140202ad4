/**
 * The construction and the speaker: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -0.95,
  next: `
1.25: do
1.00: that
0.75: stop upon without
0.50: across against determiner name possessive verb
0.25: about gerund like noun pronoun
0.00: between on relative time
-0.25: be by colon modal not number of off participle quote subordinator with
-0.50: behind comma into onto over
-0.75: above among around dash during have in mark through toward
-1.00: conjunction from
-1.25: outside than under
-1.50: closing
`,
  manner: `
0.50: active
0.25: passive
0.00: base progressive real
-0.25: hypothetical infinitive modal negated participle
-0.50: gerund
`,
  source: `
0.75: before_number shared_time
0.50: apposition_noun apposition_time before_adverb shared_pronoun shared_writer
0.25: after_closing after_determiner after_preposition agent_noun agent_number apposition_name
0.25: apposition_pronoun apposition_stop apposition_verb before_closing before_it before_plural
0.25: before_writer shared_determiner shared_name
0.00: after_number after_possessive after_time agent_plural apposition_participle
0.00: apposition_plural before_noun before_pronoun shared_noun shared_number shared_plural
-0.25: after_name apposition_adverb apposition_number before_determiner shared_closing
-0.25: shared_gerund shared_relative
-0.50: after_noun agent_determiner none_nobody
-0.75: after_it after_plural after_verb agent_name shared_it
-1.00: after_pronoun
`,
  who: `
2.50: close
2.00: executives ones outlets
1.50: actor attorneys employee everyone executive handful quarter rhetoric shy strategists
1.00: actress aide attendees author average ban batch chief clubs critics cuban demonstrators
1.00: diplomat disclosures estimates experts families figures forces hundreds includes lawsuit
1.00: many mogul months neurosurgeon none number order police politicians poll primary
1.00: progressives proponents researchers rivals scholars some sources spokesman study survey team
1.00: those tweet two-thirds
0.50: activists adviser agency allies analysts any audience bill both candidates chairman
0.50: coalition community conservative conservatives council countries direct director economists
0.50: environmentalists establishment experience fact father focus foundation group i information
0.50: investors judge justice lawyers leaders legislation less lots manager messages millions name
0.50: news newspaper observers operatives opponents organization others out percentage person
0.50: policies polls poor report review rights run secretary senators she side spokeswoman spot
0.50: star strategist three trouble two we which whites whom workers
-0.50: a account administration adoptees ahead all amount anyone aside battle best better boss
-0.50: businesses businessman call candidacy change city comments company courts crowd day
-0.50: decision delegates document donors door dozen due dynamic effort email events fight firm
-0.50: followers general given governor grow her himself hope host increase initiative interest
-0.50: interview issues it job jobless jobs keep kind latest lead leader likely little majorities
-0.50: majority media meeting member memo most network nobody nonprofit one organizers own paper
-0.50: party path percent platform power president primaries priority program protesters public
-0.50: rally rates release reporters rules senator sense serious session sometimes start state
-0.50: statements states stop story superdelegate support terrorist themselves three-quarters time
-0.50: transition up vocal voters way website who wife work world worth year years
-1.00: 's ago article back committee crowds days documents early enough get government half help
-1.00: hours husband investigators last least liberal longer month more movement much new overall
-1.00: past personal press real remarks right staff strategy supporter surveys system that the
-1.00: third this use video weeks
-1.50: data either him men speech statement superdelegates
`,
  content: `
0.75: long_both long_speech-after long_speech-before quoted_both tiny_speech-before
0.50: both long_clause-before middling_around quoted_speech-after
0.25: long_clause-after middling_clause-after quoted_clause-after quoted_speech-before
0.25: speech-after speech-before
0.00: middling_clause-before middling_speech-before quoted_around tiny_speech-after
-0.25: clause-after middling_speech-after quoted_clause-before short_around short_clause-after
-0.25: short_speech-after unquoted_clause-after
-0.50: middling_both short_speech-before tiny_around
-0.75: clause-before tiny_clause-after unquoted_clause-before unquoted_speech-after
-1.50: short_clause-before
-2.25: tiny_clause-before
`,
  speaker: `
0.50: institution office
0.25: anybody document institutions people
-0.50: nobody
-0.75: thing
`,
  shape: `
1.75: active_apposition_speech-after
1.50: infinitive_shared_speech-after
0.75: active_after_speech-before active_apposition_both active_apposition_speech-before
0.75: active_before_speech-after gerund_shared_speech-after modal_none_clause-after
0.75: progressive_apposition_clause-after
0.50: active_after_both active_before_both active_before_speech-before active_none_clause-after
0.50: base_before_clause-before gerund_shared_clause-after modal_apposition_clause-after
0.50: passive_none_around
0.25: active_apposition_clause-after active_before_clause-before base_after_clause-before
0.25: base_apposition_clause-after base_before_clause-after
0.00: base_none_clause-after infinitive_shared_clause-after modal_shared_clause-after
0.00: participle_agent_around progressive_before_clause-after progressive_shared_clause-after
-0.25: base_before_speech-before base_shared_clause-after gerund_before_clause-before
-0.25: gerund_none_clause-after infinitive_none_clause-after modal_before_clause-after
-0.50: active_after_clause-before active_after_speech-after active_shared_clause-after
-0.50: gerund_after_clause-after gerund_before_clause-after modal_before_clause-before
-0.75: base_before_speech-after modal_before_speech-after participle_none_around
-0.75: passive_agent_around
-1.00: active_shared_speech-after gerund_before_speech-after progressive_before_clause-before
-1.00: progressive_before_speech-after progressive_none_clause-after
-1.25: infinitive_apposition_clause-after
-1.50: active_none_speech-before
-1.75: active_after_clause-after
-2.00: active_none_both
-2.25: gerund_after_clause-before
`,
  cue: `
1.25: according_to_.
1.00: according_to_- adverb_participle reportedly
0.75: according_to according_to_" according_to_after_comma
0.50: according_to_first according_to_word in_document_after_comma
0.25: according_to_/ according_to_inside adverb_comma for_document_word
0.00: adverb_noun
-0.25: adverb_gerund adverb_verb in_document_, in_document_.
-0.50: according_to_, adverb for_document_. for_document_inside in_document_: in_document_first
-0.50: in_document_word supposedly
-0.75: according_to_“ allegedly for_document for_document_, in_document_inside
-1.00: apparently in_document
-1.50: according_to_—
`,
  noun: `
1.00: accusations_of proposal_for
0.75: assertion assertion_alone attack_owned call_to hopes_owned question_about sense_that
0.75: suggestion_owned
0.50: allegations_alone allegations_of announcement_of assertion_that attack_on attacks_owned
0.50: calls_to claim_of complaints_alone complaints_that concerns_that criticism_alone
0.50: criticism_for demands endorsement_owned fears fears_alone hopes insistence pledge_owned
0.50: pledge_to promise push_owned push_to remarks_about request_for requests_for rumors_that
0.50: view_owned views_of
0.25: accusations_alone agreement_to allegations_that announcement_alone attacks_on calls_for
0.25: conclusion criticism endorsement_of enthusiasm_for idea_that opinion_of promise_alone rumors
0.25: rumors_alone speculation speculation_alone statements_that support_from view
-0.25: any_about_alone argument_owned attacks_from attacks_of criticisms_alone demand_alone
-0.25: demand_for demands_of endorsement_alone expectations_alone fear_of hope_for hope_that
-0.25: message_of opinion_on plan_alone position_on proposal question_on reaction_alone
-0.25: reaction_owned report_that stance_alone statement_owned threat_of views_owned
-0.50: accusations_owned admission admission_alone advice_alone advocate advocate_for
-0.50: advocate_owned any_about_owned any_as_owned any_by_owned any_for_owned any_over_alone
-0.50: any_that_alone any_to_owned appeal_owned appeal_to argument_that assessment_alone attack
-0.50: attacks_alone attempt attempt_owned belief belief_that claim claims_of comment_alone
-0.50: comment_that comments comments_to complaint complaint_alone concern concern_about concerns
-0.50: confidence confidence_alone confidence_that decision decision_alone demands_alone
-0.50: doubts_alone endorsement_from expectation expectation_alone expectations frustration_alone
-0.50: hope_alone idea interest_to message_owned message_that pitch_to plan plans_for pledge_alone
-0.50: position_alone position_owned proposal_that question question_alone question_for questions
-0.50: questions_alone reaction reaction_to remarks_on reports_of request requests_to stance_on
-0.50: stance_owned statement_that supporters_that testimony threat_to threats threats_alone
-0.50: warnings_alone worries worries_about
-0.75: advice any_over_owned appeal argument_alone attack_that claim_alone concerns_owned
-0.75: criticism_from demand description_of doubts doubts_about fear_alone frustration hope
-0.75: idea_of message_alone notion notion_alone notion_that opponent opponent_owned opponents
-0.75: opponents_owned pitch plan_for plans plans_owned praise_for proposal_to push_alone report
-0.75: report_alone reports_that request_alone stance statement_alone statements statements_about
-0.75: statements_alone support support_to supporter supporter_of supporter_owned supporters
-0.75: supporters_owned threat threat_alone worry
-1.00: any_against_owned any_as_alone any_for_alone any_from_owned any_on_owned argument call_for
-1.00: comment enthusiasm_alone position proposal_alone statement suggestion_alone views_on
-1.25: accusations_that any_against_alone any_to_alone attack_alone concern_alone support_owned
-1.50: any_of_alone any_on_alone message
-2.00: any_by_alone
-2.50: any_from_alone
`,
  colon: `
3.00: title_person
1.50: title_document title_organization
1.25: line_organization
1.00: speech_name speech_pronoun
0.75: line_person speech_bare
0.50: line_capitals speech speech_next_paragraph
0.25: speech_clause speech_same_line
-0.25: speech_noun
-0.75: title_capitals
`,
};
