/**
 * The verb and what stands beside it: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const VERB_WEIGHTS = {
  verb: `
1.50: rebut
1.25: contemplate dismiss reckon stress
1.00: accuse bemoan chide joke portray press reaffirm repudiate vow warn
0.75: acknowledge argue blast brush characterize cite claim complain conclude congratulate credit
0.75: criticize describe express frame hail hint insist lament observe promise reject say
0.75: speculate suggest trumpet tweet urge vouch wonder
0.50: affirm applaud ask assure balk blame circulate confirm cry declare decry deem deliberate
0.50: deride dictate disagree dispute echo emphasize guess interject list mention mock note order
0.50: prefer probe proclaim propose rail reassure rebuke refuse reiterate remember seem shout slam
0.50: spar tell
0.25: admit agree announce attribute caution condemn decline doubt endorse estimate expect explain
0.25: hope identify ignore indicate know label lambaste liken love plead point praise predict
0.25: protest recall recite recognize refer reference remark reply report resist restrict retweet
0.25: show
-0.25: aim answer apologize approve articulate assail back block broadcast charge choose
-0.25: communicate decide demonstrate disclose discover document downplay enjoy interest invoke
-0.25: kid lash laud learn look name negotiate nominate offer pass pledge project question react
-0.25: regret renew request require share shrug support vote want welcome withdraw worry
-0.50: address alarm appoint attempt beg boo brand calculate cast certify clap clarify contest
-0.50: counsel cover debate deny design differ disappoint display elaborate email embrace
-0.50: establish expose feud find focus hire hit impose insult laugh lay lean lobby paint position
-0.50: present prove put realize recommend reflect release sign sue title touch try understand
-0.50: utter weigh
-0.75: accept admire align appeal attack begin brag campaign celebrate concern encourage feature
-0.75: file fire hammer hate interrupt launch mean provide rate rebuff resolve seize shock sound
-0.75: speak tend unveil warrant
-1.00: anger avoid deliver dislike draw instruct introduce maintain message rely scare stick
-1.00: struggle surprise throw
-1.25: advise direct hold resonate send trust
-1.50: adopt
`,
  phrase: `
2.00: acknowledge_base report_by
1.50: add_colon advocate_verb argue_clause ask_passive assume_that-clause attack_noun
1.50: believe_preposition blast_noun challenge_object-and-infinitive challenge_passive
1.50: comment_modal comment_preposition condemn_active continue_comma demand_noun direct_clause
1.50: expect_gerund expect_passive feel_participle identify_name know_passive
1.50: mention_object-and-infinitive pass_gerund post_noun push_for report_clause-before
1.50: restrict_gerund say_passive seize_infinitive think_question warn_of worry_that-clause
1.00: accept_determiner accuse_passive accuse_pronoun add_comma add_stop advocate_modal
1.00: agree_adverb aim_to allow_determiner appear_participle appear_that appear_to argue_base
1.00: ask_pronoun ask_question ask_subordinator assert_active attack_determiner attack_name
1.00: back_determiner begin_infinitive believe_modal bemoan_active blame_base calculate_active
1.00: call_for call_preposition call_pronoun campaign_object-and-infinitive champion_determiner
1.00: chant_active charge_passive charge_with cite_gerund cite_noun claim_clause commit_gerund
1.00: compare_determiner compare_object-and-infinitive concede_that-clause conclude_comma
1.00: consider_adverb consider_base consider_name continue_colon contradict_active
1.00: convince_infinitive criticize_by criticize_passive deem_determiner deem_passive
1.00: defend_active defend_noun denounce_active denounce_name deny_object-and-infinitive
1.00: describe_passive determine_question disclose_active discover_preposition discuss_modal
1.00: discuss_question display_determiner dispute_active doubt_that-clause embrace_noun expect_to
1.00: explain_active explain_question favor_infinitive feel_gerund find_clause-before
1.00: focus_preposition hail_determiner hold_noun hope_to identify_subordinator identify_with
1.00: imply_gerund indicate_clause intend_passive interpret_passive joke_active knock_name
1.00: lament_gerund learn_clause list_determiner look_base look_to maintain_that-clause
1.00: mean_passive mention_determiner mention_possessive mock_name name_determiner
1.00: negotiate_active note_active note_comma note_determiner offer_noun oppose_determiner
1.00: order_object-and-infinitive outline_determiner outline_gerund pitch_active pivot_active
1.00: plan_clause plan_gerund plead_active pledge_gerund point_to portray_passive
1.00: praise_determiner praise_object-and-infinitive predict_base predict_clause press_gerund
1.00: promise_gerund protest_infinitive prove_infinitive prove_to put_pronoun question_active
1.00: question_question read_stop recognize_passive recognize_that-clause recommend_active
1.00: reject_by rely_progressive remember_passive remind_infinitive remind_noun renew_noun
1.00: report_passive require_infinitive respond_comma respond_that-clause see_base
1.00: see_subordinator seem_like send_noun share_base share_possessive shout_comma sign_gerund
1.00: slam_gerund slam_name speak_of suggest_gerund support_noun talk_object-and-infinitive
1.00: thank_name thank_possessive think_be threaten_to try_infinitive tweet_comma tweet_noun
1.00: tweet_time understand_question urge_active view_question vow_active want_modal warn_name
1.00: weigh_preposition welcome_modal wonder_question worry_base write_colon write_on write_quote
1.00: write_that-clause
0.50: add_active add_that-clause address_infinitive admit_determiner admit_that-clause
0.50: advocate_clause agree_active agree_preposition agree_with allege_active allege_that-clause
0.50: announce_active announce_clause-before announce_determiner answer_noun appeal_clause
0.50: appear_noun applaud_determiner appoint_determiner approve_active approve_noun argue_for
0.50: ask_active ask_preposition ask_progressive assure_active assure_name attack_infinitive
0.50: authorize_active balk_active begin_with believe_base believe_be believe_gerund
0.50: blame_determiner blame_noun blast_active block_name block_pronoun brush_active call_gerund
0.50: call_progressive call_that-clause call_time campaign_base campaign_infinitive
0.50: cast_infinitive cast_pronoun caution_that-clause celebrate_gerund challenge_noun
0.50: charge_that-clause cheer_gerund cheer_name choose_base choose_gerund choose_preposition
0.50: cite_name cite_quote claim_active claim_base command_gerund commit_noun complain_active
0.50: concede_active concern_clause concern_that conclude_active condemn_determiner
0.50: confirm_infinitive consider_question contend_that-clause contest_determiner continue_noun
0.50: contrast_possessive convince_gerund convince_noun count_progressive cover_infinitive
0.50: cover_modal criticize_noun debate_infinitive debate_preposition decide_gerund decide_not
0.50: decide_preposition decide_question declare_active declare_clause-before declare_modal
0.50: declare_preposition decline_active defend_object-and-infinitive
0.50: deliver_object-and-infinitive demand_active demonstrate_that-clause denounce_determiner
0.50: deny_determiner deny_that-clause deride_active describe_determiner describe_gerund
0.50: design_passive detail_determiner disagree_active dismiss_active dismiss_gerund
0.50: draw_infinitive draw_progressive dub_active echo_by embrace_gerund emphasize_active
0.50: emphasize_noun encourage_active encourage_object-and-infinitive endorse_possessive
0.50: endorse_progressive expect_object-and-infinitive explain_that-clause express_active
0.50: express_infinitive express_object-and-infinitive favor_determiner fear_clause
0.50: fear_determiner feature_determiner feel_base file_clause file_infinitive find_possessive
0.50: find_that-clause highlight_active highlight_determiner hold_name hold_on hold_participle
0.50: hope_clause hope_gerund hope_modal identify_passive ignore_gerund imagine_active
0.50: impose_infinitive insist_active insist_clause insist_that-clause insult_active
0.50: interject_active invite_passive joke_that-clause know_for know_gerund know_question
0.50: lambaste_active lament_active launch_possessive lean_active lean_preposition
0.50: learn_infinitive list_name list_subordinator lobby_gerund look_progressive look_verb mean_to
0.50: mention_passive mock_active mock_possessive name_noun name_pronoun nominate_base
0.50: offer_possessive offer_progressive oppose_object-and-infinitive oppose_to pass_by
0.50: pass_participle persuade_infinitive plan_preposition pledge_to point_noun
0.50: point_object-and-infinitive portray_infinitive prefer_to press_for press_passive
0.50: probe_gerund project_determiner promote_possessive propose_gerund provide_by
0.50: provide_participle publish_active publish_gerund push_gerund push_progressive push_to
0.50: put_preposition question_determiner question_name question_possessive question_progressive
0.50: quote_active rank_noun rate_determiner recall_active recall_that-clause recognize_infinitive
0.50: refer_progressive reference_active reflect_preposition refuse_active regard_active
0.50: reject_noun release_clause repeat_determiner repeat_gerund reply_colon reply_stop
0.50: report_active report_adverb report_clause request_object-and-infinitive require_base
0.50: respond_active respond_stop restrict_noun retweet_active reveal_infinitive reveal_name
0.50: reveal_that-clause say_active say_adverb say_base say_clause-before say_comma say_for say_in
0.50: say_noun say_preposition say_progressive say_question say_with see_passive see_that-clause
0.50: seem_determiner seem_passive send_determiner send_infinitive shout_active show_clause
0.50: show_clause-before show_determiner show_name show_passive show_possessive show_question
0.50: sign_determiner sign_passive signal_active slam_determiner sound_determiner spar_active
0.50: speak_about speak_base speak_object-and-infinitive speculate_active stick_infinitive
0.50: stick_with struggle_progressive suggest_clause suggest_pronoun support_clause
0.50: support_determiner support_gerund suspect_active suspect_that-clause talk_preposition
0.50: tell_active tell_clause tell_determiner tell_gerund tell_modal thank_determiner
0.50: thank_pronoun think_comma think_infinitive think_modal think_name think_pronoun throw_gerund
0.50: throw_preposition touch_preposition tout_active tweet_gerund underscore_active urge_name
0.50: urge_noun view_pronoun view_subordinator vote_for vote_object-and-infinitive
0.50: vote_preposition vouch_for want_determiner want_gerund want_to worry_clause write_active
0.50: write_base write_in
-0.50: accept_active accept_name accept_noun acknowledge_clause add_modal add_name address_modal
-0.50: address_name address_noun adopt_active adopt_infinitive advise_progressive advocate_active
-0.50: agree_clause agree_to aim_active aim_passive alarm_determiner alarm_passive allege_gerund
-0.50: allege_noun allow_base announce_that-clause appeal_be appeal_preposition appear_determiner
-0.50: appear_subordinator approve_determiner approve_gerund approve_passive argue_clause-before
-0.50: ask_clause-before ask_comma assume_infinitive assure_of attack_base attack_gerund
-0.50: attack_passive attack_possessive attack_preposition attack_pronoun attempt_gerund
-0.50: attempt_progressive attribute_object-and-infinitive avoid_base back_base back_by
-0.50: back_infinitive back_object-and-infinitive back_passive begin_active begin_base begin_modal
-0.50: begin_noun blame_infinitive blast_name block_infinitive block_modal boast_that-clause
-0.50: call_noun call_on call_stop campaign_active campaign_adverb campaign_modal
-0.50: campaign_question cast_modal cast_noun celebrate_name celebrate_passive
-0.50: celebrate_preposition challenge_infinitive chant_gerund charge_gerund charge_infinitive
-0.50: cheer_active choose_active choose_by cite_possessive claim_infinitive claim_noun
-0.50: claim_preposition claim_to clarify_gerund comment_for commit_by compare_active
-0.50: compare_preposition complain_that-clause concern_about concern_determiner consider_active
-0.50: consider_modal contest_active continue_active continue_modal continue_question
-0.50: continue_stop convince_passive convince_that convince_that-clause count_base count_gerund
-0.50: cover_base criticize_infinitive debate_base debate_modal decide_determiner decide_passive
-0.50: declare_determiner declare_noun declare_number declare_passive decline_gerund
-0.50: deliver_active deliver_modal deliver_preposition demand_determiner demand_that-clause
-0.50: demonstrate_active deny_gerund detail_gerund disclose_passive discover_passive
-0.50: discuss_infinitive discuss_object-and-infinitive dislike_active document_active
-0.50: draw_determiner draw_modal draw_object-and-infinitive draw_participle draw_to echo_passive
-0.50: email_preposition email_to embrace_base embrace_clause embrace_pronoun emphasize_infinitive
-0.50: emphasize_that-clause encourage_base encourage_modal encourage_progressive
-0.50: endorse_infinitive endorse_modal enjoy_determiner enjoy_preposition establish_infinitive
-0.50: explain_comma explain_possessive expose_passive express_base feature_noun feel_determiner
-0.50: feel_noun find_determiner find_infinitive find_object-and-infinitive fire_preposition
-0.50: fire_stop focus_noun focus_passive hire_gerund hire_name hit_active hit_noun hold_by
-0.50: hold_progressive hope_active identify_gerund identify_question imagine_gerund
-0.50: imagine_infinitive imply_that-clause impress_passive instruct_active
-0.50: instruct_object-and-infinitive interest_gerund interest_in interest_noun interrupt_active
-0.50: introduce_active introduce_infinitive kid_base know_about know_active know_clause know_name
-0.50: know_noun know_possessive label_active launch_clause launch_progressive lay_determiner
-0.50: lay_infinitive lean_progressive lobby_active lobby_base lobby_noun lobby_preposition
-0.50: look_active look_at look_infinitive look_modal love_active maintain_active maintain_noun
-0.50: mean_determiner mean_name mention_active mention_infinitive mention_preposition name_for
-0.50: nominate_clause nominate_infinitive offer_gerund offer_infinitive offer_passive
-0.50: oppose_passive oppose_pronoun outline_active outrage_passive paint_name pass_infinitive
-0.50: pass_modal persuade_passive plan_active plan_base plead_object-and-infinitive
-0.50: pledge_object-and-infinitive point_base point_clause point_gerund position_to
-0.50: post_determiner present_infinitive present_passive press_noun promise_progressive
-0.50: promote_active promote_gerund protest_active protest_name prove_active prove_gerund
-0.50: prove_modal prove_that-clause provide_determiner provide_progressive provide_to put_name
-0.50: put_noun question_clause question_modal rail_preposition rank_active rank_preposition
-0.50: rate_active react_active read_gerund realize_infinitive recall_question refer_active
-0.50: reflect_gerund reflect_infinitive reflect_possessive reiterate_that-clause reject_gerund
-0.50: relate_active release_base release_gerund release_time rely_adverb remember_name
-0.50: remind_active renew_active reply_clause-before reply_to report_determiner report_in
-0.50: report_noun report_preposition require_determiner require_modal resonate_active
-0.50: respond_colon restrict_passive rip_name say_about say_colon say_name scare_passive see_by
-0.50: see_clause see_gerund see_infinitive seek_base seek_determiner seem_subordinator
-0.50: send_conjunction send_modal send_participle send_passive send_pronoun share_active
-0.50: share_preposition shock_passive shout_noun show_preposition sign_active sound_gerund
-0.50: speak_at speak_infinitive speak_modal speak_name speak_to stick_gerund stick_to
-0.50: struggle_gerund suggest_infinitive support_base support_by support_passive support_pronoun
-0.50: surprise_passive talk_about tend_base tend_to testify_active think_active
-0.50: think_clause-before think_noun think_that-clause throw_active throw_infinitive throw_noun
-0.50: trust_determiner trust_passive try_active try_base try_progressive tweet_clause-before
-0.50: tweet_that-clause understand_active understand_gerund unveil_determiner vote_base
-0.50: vote_possessive want_active want_infinitive want_possessive want_pronoun warn_about
-0.50: warn_determiner weigh_infinitive welcome_determiner withdraw_preposition wonder_infinitive
-0.50: worry_infinitive write_about write_by write_determiner write_participle
-1.00: accept_gerund acknowledge_infinitive acknowledge_question add_number
-1.00: add_object-and-infinitive admit_clause advise_name advocate_object-and-infinitive aim_at
-1.00: align_active align_with announce_infinitive appear_at argue_determiner
-1.00: ask_object-and-infinitive assert_gerund authorize_to back_possessive back_pronoun
-1.00: beg_determiner believe_active believe_object-and-infinitive believe_to call_base
-1.00: call_clause call_passive call_quote campaign_clause-before campaign_gerund campaign_with
-1.00: cast_determiner challenge_base challenge_name champion_gerund charge_active
-1.00: charge_determiner choose_passive choose_to claim_determiner claim_gerund
-1.00: clarify_that-clause complain_about concede_gerund conclude_that-clause condemn_gerund
-1.00: condemn_noun continue_possessive continue_preposition convince_active counter_infinitive
-1.00: decide_infinitive deem_active defend_possessive deliver_noun deliver_possessive
-1.00: demonstrate_possessive deny_noun deny_passive describe_infinitive design_active
-1.00: determine_base determine_clause determine_determiner determine_passive differ_active
-1.00: disavow_infinitive disavow_name discover_active discover_determiner dismiss_determiner
-1.00: doubt_active draw_active draw_gerund echo_noun endorse_clause envision_active
-1.00: expect_progressive favor_active favor_gerund favor_name favor_object-and-infinitive
-1.00: feel_active feel_question feel_quote feel_that-clause file_against file_passive
-1.00: file_preposition find_modal find_passive find_pronoun focus_on hammer_name hate_base
-1.00: highlight_gerund hint_that-clause hold_active hold_determiner hold_possessive
-1.00: identify_preposition impose_gerund impose_noun insist_clause-before
-1.00: introduce_object-and-infinitive invite_active invoke_gerund knock_noun know_determiner
-1.00: know_pronoun list_preposition look_preposition maintain_infinitive mean_active name_clause
-1.00: name_modal name_name negotiate_determiner nominate_gerund offer_name paint_determiner
-1.00: pass_preposition persuade_gerund point_determiner predict_determiner predict_infinitive
-1.00: prefer_pronoun project_gerund project_noun promise_that-clause protest_gerund prove_noun
-1.00: provide_modal provide_name publish_passive publish_preposition publish_time push_active
-1.00: push_name push_preposition put_clause put_gerund read_preposition recite_gerund
-1.00: recognize_active recommend_infinitive regard_question reject_object-and-infinitive
-1.00: relate_to release_modal release_participle release_pronoun rely_active report_stop
-1.00: report_to request_determiner resist_active respond_time reveal_determiner see_participle
-1.00: see_question seek_clause seek_conjunction seize_active send_object-and-infinitive
-1.00: send_possessive send_to share_infinitive show_object-and-infinitive sign_noun
-1.00: sign_preposition single_active speak_progressive speak_question speak_time stick_active
-1.00: struggle_active struggle_with suggest_object-and-infinitive support_participle
-1.00: support_possessive talk_base talk_noun thank_to threaten_determiner throw_determiner
-1.00: throw_object-and-infinitive try_determiner view_base vote_name vote_noun vote_that-clause
-1.00: want_noun want_question worry_passive write_passive write_possessive
-1.50: add_noun add_to appear_in argue_infinitive ask_for ask_infinitive cast_gerund
-1.50: comment_infinitive compare_to compare_with confirm_determiner declare_clause
-1.50: discuss_progressive hit_determiner intend_active launch_determiner learn_determiner
-1.50: maintain_determiner pledge_noun provide_gerund question_infinitive regard_gerund
-1.50: require_gerund see_quote title_active want_quote
-2.00: appear_on expect_active
`,
};
