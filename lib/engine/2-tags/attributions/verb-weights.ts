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
0.50: deliberate deride dictate disagree dispute echo emphasize guess interject list mention mock
0.50: note order prefer probe proclaim rail reassure rebuke recall refuse reiterate remember seem
0.50: slam spar tell
0.25: admit agree announce attribute condemn decline dissent doubt endorse estimate expect explain
0.25: hope identify ignore indicate know label lambaste liken love point praise predict propose
0.25: protest publish recite recognize refer reference remark reply report resist restrict retweet
0.25: shout show
-0.25: aim answer apologize approve articulate assail back block broadcast cast charge choose
-0.25: command communicate counsel decide demonstrate disclose discover document downplay interest
-0.25: invoke kid lash laud laugh learn look name negotiate offer pass persuade pledge project
-0.25: react regret renew request require share shrug support want welcome wish withdraw worry
-0.50: address alarm appoint attempt beg boo brag brand calculate certify clap clarify contest
-0.50: cover debate deny design differ disappoint display elaborate email embrace establish expose
-0.50: feud find focus hire hit impose insult lay lean lobby nominate paint position present prove
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
1.50: pass_gerund post_noun push_for report_clause-before restrict_gerund say_passive
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
1.00: express_infinitive favor_infinitive feel_gerund find_clause-before find_that-clause
1.00: focus_preposition hail_determiner hold_noun hope_to identify_subordinator identify_with
1.00: imply_gerund indicate_clause intend_passive interpret_passive joke_active knock_name
1.00: lament_gerund learn_clause list_determiner look_to maintain_that-clause mean_passive
1.00: mention_determiner mention_possessive mock_name name_determiner negotiate_active note_active
1.00: note_determiner offer_noun oppose_determiner order_object-and-infinitive outline_determiner
1.00: outline_gerund pitch_active pivot_active plan_clause plan_gerund pledge_gerund point_to
1.00: portray_passive praise_determiner praise_object-and-infinitive predict_base predict_clause
1.00: press_gerund promise_gerund protest_infinitive prove_infinitive prove_to put_pronoun
1.00: question_active question_determiner question_question read_stop recognize_passive
1.00: recognize_that-clause recommend_active reject_by rely_progressive remember_passive
1.00: remind_infinitive remind_noun renew_noun report_passive require_infinitive respond_comma
1.00: respond_that-clause see_base see_subordinator seem_like send_noun share_base
1.00: share_possessive shout_comma sign_gerund slam_gerund slam_name speak_of suggest_gerund
1.00: support_noun talk_object-and-infinitive thank_name thank_possessive think_question
1.00: threaten_to try_infinitive tweet_comma tweet_noun tweet_time understand_question urge_active
1.00: view_question vow_active warn_name weigh_preposition welcome_modal wonder_question
1.00: worry_base write_colon write_on write_that-clause
0.50: accuse_of add_active add_that-clause address_infinitive admit_determiner admit_that-clause
0.50: advocate_clause agree_active agree_preposition agree_with allege_active allege_that-clause
0.50: allow_modal announce_active announce_clause-before announce_determiner answer_noun
0.50: appeal_clause appear_noun applaud_determiner appoint_determiner approve_active approve_noun
0.50: argue_for ask_preposition ask_progressive ask_stop assure_active assure_name
0.50: authorize_active balk_active begin_with believe_base believe_be believe_gerund
0.50: blame_determiner blame_noun blast_active block_name block_pronoun brush_active call_gerund
0.50: call_progressive call_that-clause call_time campaign_base campaign_infinitive
0.50: cast_infinitive caution_that-clause celebrate_gerund challenge_noun charge_passive
0.50: charge_that-clause cheer_gerund cheer_name choose_base choose_gerund choose_preposition
0.50: cite_name cite_quote claim_active claim_base commit_noun concede_active concern_clause
0.50: concern_that conclude_active condemn_determiner confirm_infinitive consider_question
0.50: contend_that-clause contest_determiner continue_noun contrast_possessive convince_gerund
0.50: count_progressive cover_infinitive cover_modal criticize_noun debate_infinitive
0.50: debate_preposition decide_not decide_preposition decide_question declare_active
0.50: declare_clause-before declare_modal declare_preposition decline_active
0.50: defend_object-and-infinitive deliver_determiner deliver_object-and-infinitive demand_active
0.50: demonstrate_that-clause denounce_determiner deny_determiner deny_that-clause deride_active
0.50: describe_determiner describe_gerund design_passive detail_determiner disagree_active
0.50: discuss_active dismiss_active draw_infinitive draw_progressive dub_active echo_by
0.50: embrace_gerund emphasize_active emphasize_noun encourage_active
0.50: encourage_object-and-infinitive endorse_possessive endorse_progressive
0.50: expect_object-and-infinitive explain_that-clause express_active
0.50: express_object-and-infinitive favor_determiner fear_clause fear_determiner
0.50: feature_determiner feel_base file_clause file_infinitive find_possessive highlight_active
0.50: highlight_determiner hold_name hold_on hold_participle hope_clause hope_gerund hope_modal
0.50: identify_passive ignore_gerund imagine_active impose_infinitive insist_active insist_clause
0.50: insist_that-clause insult_active interject_active invite_passive joke_that-clause know_for
0.50: know_gerund know_question lambaste_active lament_active lean_active lean_preposition
0.50: learn_infinitive list_name list_subordinator lobby_gerund look_base look_progressive
0.50: look_verb mean_to mention_passive mock_active mock_possessive name_noun name_pronoun
0.50: nominate_object-and-infinitive note_comma offer_possessive offer_progressive
0.50: oppose_object-and-infinitive pass_by pass_participle persuade_infinitive plan_preposition
0.50: plead_active pledge_to point_noun point_object-and-infinitive portray_infinitive prefer_to
0.50: press_for press_passive probe_gerund project_active project_determiner promise_noun
0.50: promote_possessive propose_active propose_gerund provide_by provide_participle push_gerund
0.50: push_progressive push_to put_preposition question_name question_possessive
0.50: question_progressive quote_active rank_noun rate_determiner recall_active recall_that-clause
0.50: recognize_infinitive refer_progressive reference_active reflect_preposition refuse_active
0.50: regard_active reject_noun release_clause repeat_determiner repeat_gerund reply_colon
0.50: reply_stop report_active report_adverb report_clause request_object-and-infinitive
0.50: require_base respond_active respond_stop restrict_noun retweet_active reveal_infinitive
0.50: reveal_name reveal_that-clause say_active say_adverb say_clause-before say_comma say_for
0.50: say_in say_noun say_preposition say_progressive say_question say_with see_passive
0.50: see_possessive see_that-clause seem_determiner seem_passive send_determiner send_infinitive
0.50: shout_active show_clause show_clause-before show_determiner show_name show_passive
0.50: show_possessive show_question sign_determiner sign_passive signal_active slam_determiner
0.50: spar_active speak_about speak_base speak_object-and-infinitive speculate_active
0.50: stick_infinitive stick_with struggle_progressive suggest_clause suggest_pronoun
0.50: support_clause support_determiner suspect_active suspect_that-clause talk_preposition
0.50: tell_active tell_clause tell_determiner tell_modal thank_determiner thank_pronoun think_be
0.50: think_comma think_infinitive think_modal think_name think_of think_pronoun throw_gerund
0.50: throw_preposition touch_preposition tout_determiner tout_gerund tweet_gerund urge_name
0.50: urge_noun view_pronoun view_subordinator vote_for vote_object-and-infinitive
0.50: vote_preposition vouch_for want_determiner want_gerund want_modal want_to warn_base
0.50: worry_clause write_active write_base write_in write_quote
-0.50: accept_active accept_name accept_noun acknowledge_clause add_modal add_name address_modal
-0.50: address_name address_noun adopt_active adopt_infinitive advise_progressive advocate_active
-0.50: advocate_preposition agree_clause agree_to aim_passive alarm_determiner alarm_passive
-0.50: allege_gerund allege_noun allow_base announce_that-clause appeal_be appear_determiner
-0.50: appear_subordinator approve_determiner approve_gerund approve_passive argue_clause-before
-0.50: ask_clause-before ask_comma assume_infinitive assure_of attack_base attack_gerund
-0.50: attack_passive attack_possessive attack_preposition attack_pronoun attempt_gerund
-0.50: attempt_progressive attribute_object-and-infinitive avoid_base back_base back_by
-0.50: back_infinitive back_object-and-infinitive back_passive begin_active begin_base begin_modal
-0.50: begin_noun blame_infinitive blast_name block_infinitive block_modal call_noun call_on
-0.50: call_stop campaign_active campaign_adverb campaign_modal campaign_question cast_modal
-0.50: cast_noun celebrate_name celebrate_passive celebrate_preposition challenge_infinitive
-0.50: chant_gerund charge_gerund charge_infinitive cheer_active choose_active cite_possessive
-0.50: claim_infinitive claim_noun claim_preposition claim_to clarify_gerund comment_for commit_by
-0.50: compare_active compare_preposition complain_that-clause concern_about concern_determiner
-0.50: consider_active consider_gerund contest_active continue_active continue_determiner
-0.50: continue_modal continue_possessive continue_question continue_stop convince_passive
-0.50: convince_that count_base count_gerund cover_base criticize_infinitive debate_base
-0.50: debate_modal decide_determiner declare_determiner declare_noun declare_number
-0.50: declare_passive deliver_active deliver_modal deliver_preposition demand_determiner
-0.50: demand_that-clause demonstrate_active deny_gerund detail_gerund disclose_passive
-0.50: discover_passive discuss_infinitive discuss_object-and-infinitive dislike_active
-0.50: document_active draw_determiner draw_modal draw_object-and-infinitive draw_participle
-0.50: draw_to echo_passive email_preposition email_to embrace_base embrace_clause embrace_pronoun
-0.50: emphasize_infinitive emphasize_that-clause encourage_base encourage_modal
-0.50: encourage_progressive endorse_infinitive endorse_modal enjoy_determiner enjoy_preposition
-0.50: establish_determiner establish_infinitive explain_comma explain_possessive express_base
-0.50: feature_noun feel_determiner feel_noun find_determiner find_infinitive
-0.50: find_object-and-infinitive fire_preposition fire_stop focus_noun focus_passive
-0.50: hire_determiner hire_name hit_active hit_noun hold_by hold_progressive hope_active
-0.50: identify_gerund identify_question imagine_gerund imagine_infinitive imply_active
-0.50: imply_that-clause impress_passive instruct_active instruct_object-and-infinitive
-0.50: interest_gerund interest_in interrupt_active introduce_active introduce_infinitive kid_base
-0.50: know_about know_active know_clause know_name know_noun know_possessive label_active
-0.50: launch_active launch_progressive lay_determiner lay_infinitive lean_progressive
-0.50: lobby_active lobby_noun lobby_preposition look_active look_at look_modal love_active
-0.50: maintain_active maintain_noun mean_determiner mean_gerund mean_name mention_active
-0.50: mention_infinitive mention_preposition name_for nominate_clause nominate_gerund
-0.50: nominate_infinitive offer_gerund offer_infinitive offer_passive oppose_passive
-0.50: oppose_pronoun outline_active outrage_passive paint_name pass_infinitive pass_modal
-0.50: persuade_gerund persuade_passive plan_active plan_base plead_object-and-infinitive
-0.50: pledge_object-and-infinitive point_base point_clause point_gerund position_to
-0.50: post_determiner present_infinitive present_passive press_noun promise_progressive
-0.50: promote_active promote_gerund propose_determiner protest_active protest_name prove_active
-0.50: prove_gerund prove_modal prove_that-clause provide_determiner provide_progressive
-0.50: provide_to put_name put_noun question_modal rail_preposition rank_preposition rate_active
-0.50: react_active read_gerund read_preposition realize_infinitive recall_question refer_active
-0.50: reflect_gerund reflect_infinitive reflect_possessive reiterate_that-clause reject_gerund
-0.50: relate_active release_base release_gerund release_time rely_adverb remember_active
-0.50: remember_name remember_that-clause remind_active renew_active reply_clause-before reply_to
-0.50: report_determiner report_in report_noun report_preposition require_determiner require_modal
-0.50: resonate_active respond_colon restrict_passive rip_name say_about say_name scare_passive
-0.50: see_by see_clause see_gerund see_infinitive seek_base seek_determiner send_conjunction
-0.50: send_modal send_participle send_passive send_pronoun share_active share_preposition
-0.50: shock_passive shout_noun show_preposition sound_gerund speak_at speak_determiner
-0.50: speak_infinitive speak_modal speak_name speak_to stick_gerund stick_to struggle_gerund
-0.50: suggest_infinitive support_base support_by support_passive support_pronoun surprise_active
-0.50: surprise_passive talk_about talk_base tend_base tend_to testify_active think_active
-0.50: think_clause-before think_noun think_that-clause throw_active throw_infinitive throw_noun
-0.50: trust_determiner trust_passive try_active try_progressive tweet_clause-before
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
-1.00: hold_possessive identify_preposition impose_gerund impose_noun insist_clause-before
-1.00: interest_noun introduce_object-and-infinitive invite_active invoke_gerund knock_noun
-1.00: know_determiner know_pronoun look_preposition maintain_determiner maintain_infinitive
-1.00: mean_active name_clause name_modal name_name negotiate_determiner offer_name
-1.00: paint_determiner pass_preposition point_determiner predict_determiner predict_infinitive
-1.00: prefer_pronoun project_gerund project_noun promise_that-clause protest_gerund prove_noun
-1.00: provide_modal provide_name publish_passive publish_preposition publish_time push_active
-1.00: push_name push_preposition put_clause put_gerund question_clause recite_gerund
-1.00: recognize_active recommend_infinitive regard_question reject_object-and-infinitive
-1.00: relate_to release_modal release_participle release_pronoun rely_active report_stop
-1.00: report_to request_determiner resist_active respond_time reveal_determiner see_participle
-1.00: see_question seek_clause seek_conjunction seize_active send_object-and-infinitive
-1.00: send_possessive send_to share_infinitive show_object-and-infinitive sign_noun
-1.00: sign_preposition single_active speak_progressive speak_question speak_time stick_active
-1.00: struggle_active struggle_with suggest_object-and-infinitive support_participle
-1.00: support_possessive talk_noun thank_to threaten_determiner throw_determiner
-1.00: throw_object-and-infinitive view_base vote_base vote_name vote_noun vote_that-clause
-1.00: want_noun want_pronoun want_question worry_passive write_about write_passive
-1.00: write_possessive
-1.50: add_noun add_to argue_infinitive ask_for ask_infinitive comment_infinitive compare_to
-1.50: compare_with declare_clause discuss_progressive intend_active launch_determiner
-1.50: learn_determiner pledge_noun provide_gerund question_infinitive regard_gerund
-1.50: require_gerund see_quote title_active try_determiner want_quote
-2.00: appear_on expect_active
`,
};
