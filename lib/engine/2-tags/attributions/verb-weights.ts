/**
 * The verb and what stands beside it: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const VERB_WEIGHTS = {
  verb: `
1.50: rebut
1.25: contemplate dismiss stress
1.00: accuse bemoan chide complain joke portray reaffirm reckon repudiate vow warn
0.75: acknowledge argue blast brush characterize cite claim congratulate credit criticize describe
0.75: express frame hail hint insist lament observe plead press promise reject say speculate
0.75: suggest trumpet tweet urge vouch wonder
0.50: affirm applaud ask assure balk blame circulate conclude confirm cry declare decry deem
0.50: deliberate deride dictate disagree dispute echo emphasize explain guess interject list
0.50: mention mock note order prefer probe proclaim rail reassure rebuke refuse reiterate remember
0.50: retweet seem slam spar tell
0.25: admit agree announce attribute condemn decline dissent doubt endorse estimate expect hope
0.25: identify ignore indicate know label lambaste liken love point praise predict propose protest
0.25: recall recite recognize refer reference remark reply report resist restrict shout show
-0.25: aim answer apologize approve articulate assail back block broadcast cast charge choose
-0.25: command communicate counsel decide demonstrate disclose discover document downplay interest
-0.25: invoke kid lash laud learn look name negotiate nominate offer pass persuade pledge project
-0.25: react regret renew request require share shrug support want welcome wish withdraw worry
-0.50: address alarm appoint attempt beg boo brag brand calculate certify clap clarify contest
-0.50: cover debate deny design differ disappoint display elaborate email embrace establish expose
-0.50: feud find focus hire hit impose insult laugh lay lean lobby paint position present prove
-0.50: put realize recommend reflect release sign sue title touch try understand utter vote weigh
-0.75: accept admire align appeal attack begin campaign celebrate concern encourage feature file
-0.75: fire hammer hate interrupt launch mean provide rate rebuff resolve seize shock sound speak
-0.75: tend unveil
-1.00: anger avoid deliver dislike draw instruct introduce maintain message rely scare stick
-1.00: struggle throw
-1.25: advise direct hold resonate send trust
-1.50: adopt surprise
`,
  phrase: `
2.00: acknowledge_base report_by
1.50: add_colon advocate_verb argue_clause ask_passive assume_that-clause attack_noun
1.50: believe_preposition blast_noun challenge_object-and-infinitive challenge_passive
1.50: comment_modal comment_preposition condemn_active continue_comma demand_noun expect_gerund
1.50: expect_passive feel_participle identify_name know_passive mention_object-and-infinitive
1.50: pass_gerund post_noun push_for report_whole-clause-before restrict_gerund say_passive
1.50: seize_infinitive warn_of worry_that-clause
1.00: accept_determiner accuse_passive accuse_pronoun add_comma add_stop advocate_modal
1.00: agree_adverb aim_to allow_determiner appear_participle appear_that appear_to argue_base
1.00: ask_pronoun ask_question ask_subordinator assert_active attack_determiner attack_infinitive
1.00: attack_name back_determiner begin_infinitive believe_modal bemoan_active blame_base
1.00: calculate_active call_for call_preposition call_pronoun campaign_object-and-infinitive
1.00: cast_pronoun champion_determiner chant_active charge_with cite_gerund cite_noun claim_clause
1.00: commit_gerund compare_determiner compare_object-and-infinitive concede_that-clause
1.00: conclude_comma consider_adverb consider_base consider_name continue_colon contradict_active
1.00: convince_infinitive convince_noun criticize_by criticize_passive decide_gerund
1.00: deem_determiner deem_passive defend_active defend_noun denounce_active denounce_name
1.00: deny_object-and-infinitive describe_passive determine_question direct_clause disclose_active
1.00: discover_preposition discuss_modal discuss_question dismiss_gerund display_determiner
1.00: dispute_active doubt_that-clause embrace_noun expect_to explain_active explain_question
1.00: express_infinitive favor_infinitive feel_gerund find_clause-before focus_preposition
1.00: hail_determiner hold_noun hope_to identify_subordinator identify_with imply_gerund
1.00: indicate_clause intend_passive interpret_passive joke_active knock_name lament_gerund
1.00: learn_clause list_determiner look_to maintain_that-clause mean_passive mention_determiner
1.00: mention_possessive mock_name name_determiner negotiate_active note_active note_determiner
1.00: offer_noun oppose_determiner order_object-and-infinitive outline_determiner outline_gerund
1.00: pitch_active pivot_active plan_clause plan_gerund pledge_gerund point_to portray_passive
1.00: praise_determiner praise_object-and-infinitive predict_base predict_clause press_gerund
1.00: promise_gerund protest_infinitive prove_infinitive prove_to put_pronoun question_active
1.00: question_determiner question_question read_stop recognize_passive recognize_that-clause
1.00: recommend_active reject_by rely_progressive remember_passive remind_infinitive remind_noun
1.00: renew_noun report_passive require_infinitive respond_comma respond_that-clause
1.00: say_clause-before see_base see_subordinator seem_like send_noun share_base share_possessive
1.00: shout_comma sign_gerund slam_gerund slam_name speak_of suggest_gerund support_noun
1.00: talk_object-and-infinitive thank_name thank_possessive think_question threaten_to
1.00: try_infinitive tweet_comma tweet_noun tweet_time understand_question urge_active
1.00: view_question vow_active warn_name weigh_preposition welcome_modal wonder_question
1.00: worry_base write_colon write_on write_that-clause
0.50: accuse_of add_active add_that-clause address_infinitive admit_determiner admit_that-clause
0.50: advocate_clause agree_active agree_preposition agree_with allege_active allege_that-clause
0.50: allow_modal announce_active announce_clause-before announce_determiner answer_noun
0.50: appeal_clause appear_noun applaud_determiner appoint_determiner approve_active approve_noun
0.50: argue_for ask_preposition ask_progressive assure_active assure_name authorize_active
0.50: balk_active begin_with believe_base believe_be believe_gerund blame_determiner blame_noun
0.50: blast_active block_name block_pronoun brush_active call_gerund call_progressive
0.50: call_that-clause call_time campaign_base campaign_infinitive cast_infinitive
0.50: caution_that-clause celebrate_gerund challenge_noun charge_passive charge_that-clause
0.50: cheer_gerund cheer_name choose_base choose_gerund choose_preposition cite_name cite_quote
0.50: claim_active claim_base commit_noun concede_active concern_clause concern_that
0.50: conclude_active condemn_determiner confirm_infinitive consider_question contend_that-clause
0.50: contest_determiner continue_noun contrast_possessive convince_gerund count_progressive
0.50: cover_infinitive cover_modal criticize_noun debate_infinitive debate_preposition decide_not
0.50: decide_preposition decide_question declare_active declare_clause-before declare_modal
0.50: declare_preposition decline_active defend_object-and-infinitive deliver_determiner
0.50: deliver_object-and-infinitive demand_active demonstrate_that-clause denounce_determiner
0.50: deny_determiner deny_that-clause deride_active describe_determiner describe_gerund
0.50: design_passive detail_determiner disagree_active discuss_active dismiss_active
0.50: draw_infinitive draw_progressive dub_active echo_by embrace_gerund emphasize_active
0.50: emphasize_noun encourage_active encourage_object-and-infinitive endorse_possessive
0.50: endorse_progressive expect_object-and-infinitive explain_that-clause express_active
0.50: express_object-and-infinitive favor_determiner fear_clause fear_determiner
0.50: feature_determiner feel_base file_clause file_infinitive find_possessive find_that-clause
0.50: highlight_active highlight_determiner hold_name hold_on hold_participle hope_clause
0.50: hope_gerund hope_modal identify_passive ignore_gerund imagine_active impose_infinitive
0.50: insist_active insist_clause insist_that-clause insult_active interject_active invite_passive
0.50: joke_that-clause know_for know_gerund know_question lambaste_active lament_active
0.50: lean_active lean_preposition learn_infinitive list_name list_subordinator lobby_gerund
0.50: look_base look_progressive look_verb mean_to mention_passive mock_active mock_possessive
0.50: name_noun name_pronoun nominate_object-and-infinitive note_comma offer_possessive
0.50: offer_progressive oppose_object-and-infinitive pass_by pass_participle persuade_infinitive
0.50: plan_preposition plead_active pledge_to point_noun point_object-and-infinitive
0.50: portray_infinitive prefer_to press_for press_passive probe_gerund project_determiner
0.50: promise_noun promote_possessive propose_active propose_gerund provide_by provide_participle
0.50: push_gerund push_progressive push_to put_preposition question_name question_possessive
0.50: question_progressive quote_active rank_noun rate_determiner recall_active recall_that-clause
0.50: recognize_infinitive refer_progressive reference_active reflect_preposition refuse_active
0.50: regard_active reject_noun release_clause repeat_determiner repeat_gerund reply_colon
0.50: report_active report_adverb report_clause request_object-and-infinitive require_base
0.50: respond_active respond_stop restrict_noun retweet_active reveal_infinitive reveal_name
0.50: reveal_that-clause say_active say_adverb say_comma say_for say_in say_noun say_preposition
0.50: say_progressive say_question say_with see_passive see_possessive see_that-clause
0.50: seem_determiner seem_passive send_determiner send_infinitive shout_active show_clause
0.50: show_clause-before show_determiner show_name show_passive show_possessive show_question
0.50: sign_determiner sign_passive signal_active slam_determiner spar_active speak_about
0.50: speak_base speak_object-and-infinitive speculate_active stick_infinitive stick_with
0.50: struggle_progressive suggest_clause suggest_pronoun support_clause support_determiner
0.50: suspect_active suspect_that-clause talk_preposition tell_active tell_clause tell_determiner
0.50: tell_modal thank_determiner thank_pronoun think_be think_infinitive think_modal think_name
0.50: think_of think_pronoun throw_gerund throw_preposition touch_preposition tout_determiner
0.50: tout_gerund tweet_gerund urge_name urge_noun view_pronoun view_subordinator vote_for
0.50: vote_object-and-infinitive vote_preposition vote_progressive vouch_for want_determiner
0.50: want_gerund want_modal want_to warn_base worry_clause write_active write_base write_in
0.50: write_quote
-0.50: accept_active accept_name accept_noun acknowledge_clause add_modal address_modal
-0.50: address_name address_noun adopt_active adopt_infinitive advise_progressive advocate_active
-0.50: advocate_preposition agree_clause agree_to aim_passive alarm_determiner alarm_passive
-0.50: allege_gerund allege_noun allow_base announce_that-clause appeal_be appear_determiner
-0.50: appear_subordinator approve_determiner approve_gerund approve_passive
-0.50: argue_whole-clause-before ask_clause-before ask_comma assume_infinitive assure_of
-0.50: attack_base attack_gerund attack_passive attack_possessive attack_preposition
-0.50: attack_pronoun attempt_gerund attempt_progressive attribute_object-and-infinitive
-0.50: avoid_base back_base back_by back_infinitive back_object-and-infinitive back_passive
-0.50: begin_active begin_base begin_modal begin_noun blame_infinitive blast_name block_infinitive
-0.50: block_modal call_noun call_on call_stop campaign_active campaign_adverb campaign_modal
-0.50: campaign_question cast_modal cast_noun celebrate_name celebrate_passive
-0.50: celebrate_preposition challenge_infinitive chant_gerund charge_gerund charge_infinitive
-0.50: cheer_active choose_active cite_possessive claim_infinitive claim_noun claim_preposition
-0.50: claim_to clarify_gerund comment_for commit_by compare_active compare_preposition
-0.50: complain_that-clause concern_about concern_determiner consider_active consider_gerund
-0.50: contest_active continue_active continue_determiner continue_modal continue_possessive
-0.50: continue_question continue_stop convince_passive convince_that count_base count_gerund
-0.50: cover_base criticize_infinitive debate_base debate_modal decide_determiner
-0.50: declare_determiner declare_noun declare_number declare_passive deliver_active deliver_modal
-0.50: deliver_preposition demand_determiner demand_that-clause demonstrate_active deny_gerund
-0.50: detail_gerund disclose_passive discover_passive discuss_infinitive
-0.50: discuss_object-and-infinitive dislike_active document_active draw_determiner draw_modal
-0.50: draw_object-and-infinitive draw_participle draw_to echo_passive email_preposition email_to
-0.50: embrace_base embrace_clause embrace_pronoun emphasize_infinitive emphasize_that-clause
-0.50: encourage_base encourage_modal encourage_progressive endorse_infinitive endorse_modal
-0.50: enjoy_determiner enjoy_preposition establish_determiner establish_infinitive explain_comma
-0.50: explain_possessive express_base feature_noun feel_determiner feel_noun find_determiner
-0.50: find_infinitive find_object-and-infinitive fire_preposition fire_stop focus_noun
-0.50: focus_passive hire_determiner hire_name hit_active hit_noun hold_by hold_progressive
-0.50: hope_active identify_gerund identify_question imagine_gerund imagine_infinitive
-0.50: imply_active imply_that-clause impress_passive instruct_active
-0.50: instruct_object-and-infinitive interest_gerund interest_in interrupt_active
-0.50: introduce_active introduce_infinitive kid_base know_about know_active know_clause know_name
-0.50: know_noun know_possessive label_active launch_active launch_progressive lay_determiner
-0.50: lay_infinitive lean_progressive lobby_active lobby_noun lobby_preposition look_active
-0.50: look_at look_modal love_active maintain_active maintain_noun mean_determiner mean_gerund
-0.50: mean_name mention_active mention_infinitive mention_preposition name_for nominate_clause
-0.50: nominate_gerund nominate_infinitive offer_gerund offer_infinitive offer_passive
-0.50: oppose_passive oppose_pronoun outline_active outrage_passive paint_name pass_infinitive
-0.50: pass_modal persuade_gerund persuade_passive plan_active plan_base
-0.50: plead_object-and-infinitive pledge_object-and-infinitive point_base point_clause
-0.50: point_gerund position_to post_determiner present_infinitive present_passive press_noun
-0.50: promise_progressive promote_active promote_gerund propose_determiner protest_active
-0.50: protest_name prove_active prove_gerund prove_modal prove_that-clause provide_determiner
-0.50: provide_progressive provide_to put_name put_noun question_modal rail_preposition
-0.50: rank_preposition rate_active react_active read_gerund read_preposition realize_infinitive
-0.50: recall_question refer_active reflect_gerund reflect_infinitive reflect_possessive
-0.50: reiterate_that-clause reject_gerund relate_active release_base release_gerund release_time
-0.50: rely_adverb remember_active remember_name remember_that-clause remind_active renew_active
-0.50: reply_clause-before reply_to report_determiner report_in report_noun report_preposition
-0.50: require_determiner require_modal resonate_active respond_colon restrict_passive rip_name
-0.50: say_about say_name scare_passive see_by see_clause see_gerund see_infinitive seek_base
-0.50: seek_determiner send_conjunction send_modal send_participle send_passive send_pronoun
-0.50: share_active share_preposition shock_passive shout_noun show_preposition sound_gerund
-0.50: speak_at speak_determiner speak_infinitive speak_modal speak_name speak_to stick_gerund
-0.50: stick_to struggle_gerund suggest_infinitive support_base support_by support_passive
-0.50: support_pronoun surprise_active surprise_passive talk_about talk_base tend_base tend_to
-0.50: testify_active think_active think_noun think_that-clause throw_active throw_infinitive
-0.50: throw_noun trust_determiner trust_passive try_active try_progressive tweet_clause-before
-0.50: tweet_that-clause understand_active understand_gerund unveil_determiner vote_possessive
-0.50: want_active want_infinitive want_possessive warn_about weigh_infinitive welcome_determiner
-0.50: withdraw_preposition wonder_infinitive worry_infinitive write_by write_determiner
-0.50: write_participle
-1.00: accept_gerund acknowledge_infinitive acknowledge_question add_number
-1.00: add_object-and-infinitive admit_clause advise_name advocate_object-and-infinitive aim_at
-1.00: align_active align_with announce_infinitive appeal_preposition appear_at appear_in
-1.00: argue_determiner ask_object-and-infinitive assert_gerund authorize_to back_possessive
-1.00: back_pronoun beg_determiner believe_active believe_object-and-infinitive believe_to
-1.00: call_base call_clause call_passive call_quote campaign_clause-before campaign_gerund
-1.00: campaign_with cast_determiner cast_gerund challenge_base challenge_name champion_gerund
-1.00: charge_active charge_determiner choose_passive choose_to claim_determiner claim_gerund
-1.00: clarify_that-clause concede_gerund conclude_that-clause condemn_gerund condemn_noun
-1.00: confirm_determiner consider_modal continue_preposition convince_active counter_infinitive
-1.00: decide_infinitive deem_active defend_possessive deliver_noun deliver_possessive
-1.00: demonstrate_possessive deny_noun deny_passive describe_infinitive design_active
-1.00: determine_base determine_clause determine_determiner determine_passive differ_active
-1.00: disavow_infinitive disavow_name discover_active discover_determiner dismiss_determiner
-1.00: doubt_active draw_active draw_gerund echo_noun endorse_clause envision_active
-1.00: expect_progressive favor_active favor_gerund favor_name favor_object-and-infinitive
-1.00: feel_active feel_question feel_quote feel_that-clause file_against file_passive
-1.00: file_preposition find_modal find_passive find_pronoun focus_on hammer_name hate_base
-1.00: highlight_gerund hint_that-clause hit_determiner hold_active hold_determiner
-1.00: hold_possessive identify_preposition impose_gerund impose_noun insist_whole-clause-before
-1.00: interest_noun introduce_object-and-infinitive invite_active invoke_gerund knock_noun
-1.00: know_determiner know_pronoun look_preposition maintain_determiner maintain_infinitive
-1.00: mean_active name_clause name_modal name_name negotiate_determiner offer_name
-1.00: paint_determiner pass_preposition point_determiner predict_determiner predict_infinitive
-1.00: prefer_pronoun project_gerund project_noun promise_that-clause protest_gerund prove_noun
-1.00: provide_modal provide_name publish_passive publish_preposition publish_time push_active
-1.00: push_name push_preposition put_clause put_gerund question_clause recite_gerund
-1.00: recognize_active recommend_infinitive regard_question reject_object-and-infinitive
-1.00: relate_to release_modal release_participle release_pronoun rely_active report_comma
-1.00: report_to request_determiner resist_active respond_time reveal_determiner see_participle
-1.00: see_question seek_clause seek_conjunction seize_active send_object-and-infinitive
-1.00: send_possessive send_to share_infinitive show_object-and-infinitive sign_noun
-1.00: sign_preposition single_active speak_progressive speak_question speak_time stick_active
-1.00: struggle_active struggle_with suggest_object-and-infinitive support_participle
-1.00: support_possessive talk_noun thank_to think_clause-before threaten_determiner
-1.00: throw_determiner throw_object-and-infinitive view_base vote_base vote_name vote_noun
-1.00: vote_that-clause want_noun want_pronoun want_question worry_passive write_about
-1.00: write_passive write_possessive write_whole-clause-before
-1.50: add_noun add_to argue_infinitive ask_for ask_infinitive comment_infinitive compare_to
-1.50: compare_with declare_clause discuss_progressive intend_active launch_determiner
-1.50: learn_determiner pledge_noun provide_gerund question_infinitive regard_gerund report_stop
-1.50: require_gerund see_quote title_active try_determiner want_quote
-2.00: appear_on expect_active
`,
};
