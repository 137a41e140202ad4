/**
 * The construction and the speaker: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -0.93,
  next: `
1.25: do
1.00: that
0.75: stop upon verb without
0.50: across against determiner name possessive
0.25: about gerund like noun pronoun time
0.00: between on relative
-0.25: be by colon modal not of off participle quote subordinator with
-0.50: behind comma into number onto over through
-0.75: above among around dash during have in mark toward
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
0.50: apposition_name apposition_noun apposition_stop apposition_time before_adverb shared_pronoun
0.50: shared_writer
0.25: after_closing after_determiner after_preposition agent_noun agent_number apposition_pronoun
0.25: apposition_verb before_closing before_it before_plural before_writer shared_determiner
0.25: shared_name
0.00: after_number after_possessive after_time apposition_participle apposition_plural before_noun
0.00: before_pronoun shared_noun shared_number shared_plural
-0.25: after_name agent_plural apposition_adverb apposition_number before_determiner
-0.25: shared_closing shared_gerund shared_relative
-0.50: after_noun agent_determiner none_nobody
-0.75: after_it after_plural after_verb agent_name shared_it
-1.00: after_pronoun
`,
  who: `
2.50: close
2.00: executives ones outlets quarter
1.50: actor attorneys employee everyone executive handful rhetoric shy strategists
1.00: actress aide attendees author average ban batch clubs critics cuban demonstrators diplomat
1.00: disclosures estimates experts families figures forces hundreds includes lawsuit many mogul
1.00: months neurosurgeon none number order police politicians poll primary progressives
1.00: proponents researchers rivals scholars some sources spokesman study survey team those tweet
1.00: two-thirds
0.50: activists adviser agency analysts any audience bill both candidates chairman coalition
0.50: community conservative conservatives council countries direct director economists
0.50: environmentalists establishment fact father focus foundation group i information investors
0.50: judge justice lawyers leaders legislation less lots manager millions name news newspaper
0.50: observers old operatives opponents organization others out percentage person policies polls
0.50: poor report review rights run secretary senators she side spokeswoman spot star strategist
0.50: three trouble two unions we which whites whom workers
-0.50: a account administration adoptees ahead all amount anyone aside battle best better boss
-0.50: businesses businessman call candidacy change city comments company courts crowd day
-0.50: decision delegates document donors door dozen due dynamic effort email events fight firm
-0.50: followers general given governor grow her himself hope host increase initiative interest
-0.50: interview issues it job jobless kind lead leader likely little majorities majority media
-0.50: meeting member memo most network nobody nonprofit own paper path percent platform power
-0.50: president primaries priority program public rally rates release reporters rules senator
-0.50: sense serious session sometimes start state statements states stop story superdelegate
-0.50: support terrorist themselves three-quarters time transition up vocal voters way website who
-0.50: wife work world worth year years
-1.00: 's ago article back committee crowds days documents early enough get government half help
-1.00: hours husband investigators last least liberal longer month more movement much new overall
-1.00: party past personal press real remarks right staff strategy supporter surveys system that
-1.00: the third this use video weeks
-1.50: data either him men speech statement superdelegates
`,
  content: `
0.75: long_both long_speech-after long_speech-before quoted_both tiny_speech-before
0.50: both long_clause-before middling_around quoted_speech-after
0.25: long_clause-after middling_clause-after quoted_clause-after quoted_speech-before
0.25: speech-after speech-before
0.00: middling_clause-before middling_speech-before quoted_around
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
0.00: name
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
0.50: base_after_clause-before base_before_clause-before gerund_shared_clause-after
0.50: modal_apposition_clause-after passive_none_around
0.25: active_apposition_clause-after active_before_clause-before base_apposition_clause-after
0.25: base_before_clause-after
0.00: infinitive_none_clause-after infinitive_shared_clause-after modal_shared_clause-after
0.00: participle_agent_around progressive_before_clause-after progressive_shared_clause-after
-0.25: base_before_speech-before base_shared_clause-after gerund_before_clause-before
-0.25: gerund_none_clause-after modal_before_clause-after
-0.50: active_after_clause-before active_after_speech-after active_shared_clause-after
-0.50: gerund_after_clause-after gerund_before_clause-after modal_before_clause-before
-0.50: modal_before_speech-after
-0.75: base_before_speech-after participle_none_around passive_agent_around
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
0.00: adverb_noun in_document_,
-0.25: adverb_gerund adverb_verb in_document_.
-0.50: according_to_, adverb for_document_. for_document_inside in_document_: in_document_word
-0.50: supposedly
-0.75: according_to_“ allegedly for_document for_document_, in_document_first in_document_inside
-1.00: apparently in_document
-1.50: according_to_—
`,
  noun: `
1.00: accusations_of
0.75: announcement_alone assertion assertion_alone attack_owned call_to hopes_owned question_about
0.75: remarks_about sense_that suggestion_owned
0.50: accusations_alone allegations_that announcement announcement_of assertion_that attack_on
0.50: attacks_on attacks_owned calls_for calls_to claim_of complaints_alone complaints_that
0.50: concerns_that criticism_alone criticism_for demands endorsement_owned fears fears_alone
0.50: hopes insistence pledge_owned pledge_to promise push_owned push_to requests_for rumors_that
0.50: view views_of
0.25: agreement_to conclusion criticism endorsement_of enthusiasm_for opinion_of promise_alone
0.25: proposal_owned request_for rumors rumors_alone speculation speculation_alone statements_that
0.25: support_from
-0.25: any_as_owned argument_owned assessment_alone attacks_from attacks_of belief belief_that
-0.25: comments_alone criticisms_alone demand_alone demand_for demands_of fear_of hope_for
-0.25: hope_that idea message_of message_that opinion_on plan_alone position_on question_on
-0.25: reaction_alone reaction_owned report_that stance_alone statement_owned supporters_as
-0.25: threat_to views_owned
-0.50: admission admission_alone advice_alone advocate advocate_for advocate_owned any_about_owned
-0.50: any_by_owned any_for_owned any_over_alone any_that_alone any_to_owned appeal_owned
-0.50: appeal_to argument_that attack attack_that attacks_alone attempt attempt_owned claim
-0.50: claim_that claims_of comment_alone comment_that comments comments_to complaint
-0.50: complaint_alone concern concern_about concerns confidence confidence_alone confidence_that
-0.50: decision decision_alone demands_alone doubts_alone endorsement_from expectation
-0.50: expectation_alone expectations frustration_alone hope_alone interest_to message_owned
-0.50: opponent opponent_owned pitch_to plan plans_for pledge_alone position_alone position_owned
-0.50: proposal_that question question_alone question_for questions questions_alone reaction_to
-0.50: remarks_on reports_of request requests_to stance_on stance_owned statement_that
-0.50: supporters_that threats threats_alone warnings_alone
-0.75: advice any_for_alone any_over_owned appeal argument_alone claim_alone concerns_owned
-0.75: criticism_from demand description_of doubts doubts_about fear_alone frustration hope
-0.75: idea_of message_alone notion notion_alone notion_that opponents opponents_owned pitch
-0.75: plan_for plans plans_owned proposal_alone push_alone reaction report report_alone
-0.75: reports_that request_alone stance statement_alone statements statements_about
-0.75: statements_alone support support_to supporter supporter_of supporter_owned supporters
-0.75: supporters_owned testimony threat threat_alone worry
-1.00: any_against_alone any_against_owned any_as_alone any_from_owned any_on_owned argument
-1.00: call_for comment enthusiasm_alone position proposal_to statement suggestion_alone views_on
-1.25: accusations_that any_to_alone attack_alone concern_alone support_owned
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
