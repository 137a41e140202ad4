/**
 * The verb and what stands beside it: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const VERB_WEIGHTS = {
  verb: `
1.50: rebut
1.25: contemplate dismiss stress
1.00: accuse bemoan chide joke portray reaffirm reckon repudiate trumpet vow warn
0.75: acknowledge argue blast characterize claim credit criticize describe distrust express frame
0.75: hail hint insist lament observe press promise rebuke refuse reject say speculate urge vouch
0.75: wonder
0.50: affirm applaud ask assure attribute balk blame brush circulate cite complain conclude
0.50: confirm congratulate counter cry declare decry deem deliberate deride dictate disagree
0.50: dispute echo emphasize interject list mention mock note prefer probe proclaim propose rail
0.50: reassure recall recite reiterate remember seem slam spar suggest tell tweet
0.25: admit agree allege announce assume boast cheer concede condemn decline doubt estimate expect
0.25: explain feud guess hope identify ignore indicate interpret know liken order plead point
0.25: praise predict recognize refer reference remark reply resist restrict retweet shout show
-0.25: accept allow answer apologize brag cast champion charge choose communicate count decide
-0.25: demonstrate disclose discover document downplay enjoy imagine interest invite kid laud
-0.25: laugh learn look name negotiate offer pass plan pledge project react read regret release
-0.25: renew request require share shrug support testify welcome withdraw worry
-0.50: address aim alarm appoint attempt back beg boo broadcast calculate campaign certify clap
-0.50: clarify contest counsel deny design differ disappoint display elaborate embrace encourage
-0.50: establish expose find focus hit impose insult lash lay lean lobby paint pitch position
-0.50: present put recommend reflect sign surprise title touch try understand unveil utter vote
-0.50: weigh
-0.75: admire align appeal attack brand celebrate concern cover debate deliver draw feature fire
-0.75: hammer hate hire interrupt launch mean prove provide rate realize rebuff resolve shock
-0.75: sound speak tend warrant
-1.00: anger begin direct dislike file introduce maintain message rely scare seize stick struggle
-1.00: sue throw
-1.25: advise avoid hold resonate send trust
-1.50: adopt
`,
  phrase: `
2.00: acknowledge_base campaign_object-and-infinitive comment_preposition report_by
1.50: add_colon advocate_verb appear_participle approve_noun argue_clause ask_passive
1.50: ask_subordinator attack_noun believe_preposition blast_noun challenge_object-and-infinitive
1.50: challenge_passive cite_noun comment_modal condemn_active demand_noun expect_gerund
1.50: expect_passive feel_participle identify_name mention_object-and-infinitive pass_gerund
1.50: push_for report_clause-before restrict_gerund say_passive seize_infinitive think_question
1.50: warn_of worry_that-clause
1.00: accuse_passive accuse_pronoun add_stop advocate_clause advocate_modal agree_adverb aim_to
1.00: allege_active allow_determiner announce_determiner appear_that appear_to argue_base
1.00: ask_pronoun assert_active assume_gerund assume_that-clause attack_determiner attack_name
1.00: back_determiner believe_modal bemoan_active blame_base block_name calculate_active call_for
1.00: call_preposition call_pronoun campaign_have campaign_infinitive cast_infinitive
1.00: caution_that-clause chant_active charge_with cite_gerund claim_clause commit_gerund
1.00: compare_determiner complain_active concede_active concede_that-clause conclude_comma
1.00: consider_adverb consider_base consider_name continue_colon continue_comma contradict_active
1.00: convince_infinitive criticize_by debate_infinitive debate_preposition deem_determiner
1.00: deem_passive defend_active defend_noun denounce_active denounce_determiner denounce_name
1.00: deny_object-and-infinitive determine_question direct_clause disclose_active
1.00: discover_preposition discuss_modal discuss_question dispute_active doubt_that-clause
1.00: draw_infinitive expect_to explain_active explain_question express_active favor_infinitive
1.00: feel_gerund find_clause-before focus_preposition hail_determiner identify_subordinator
1.00: identify_with imply_gerund indicate_clause intend_passive joke_active knock_name know_for
1.00: know_passive lament_gerund list_determiner look_base look_to maintain_that-clause
1.00: mean_passive mention_determiner mention_possessive mock_name negotiate_active
1.00: nominate_passive note_active note_comma note_determiner offer_noun oppose_determiner
1.00: oppose_object-and-infinitive order_object-and-infinitive outline_determiner outline_gerund
1.00: pivot_active plan_clause plan_gerund plead_active pledge_gerund portray_passive post_gerund
1.00: post_noun praise_determiner praise_object-and-infinitive predict_base predict_clause
1.00: press_gerund prove_infinitive prove_to put_pronoun question_active question_question
1.00: read_stop recognize_passive recognize_that-clause recommend_active reject_by
1.00: remind_infinitive remind_noun renew_noun require_infinitive respond_that-clause reveal_name
1.00: say_noun see_base see_subordinator seem_like send_noun share_base share_possessive
1.00: shout_comma sign_gerund slam_gerund slam_name speak_of suggest_gerund support_noun
1.00: talk_object-and-infinitive thank_name thank_possessive think_be threaten_to tout_determiner
1.00: try_infinitive tweet_comma tweet_time understand_question urge_active view_infinitive
1.00: view_question vow_active warn_name welcome_modal wonder_question worry_base write_colon
1.00: write_on write_quote write_that-clause
0.50: accept_determiner add_active add_comma add_that-clause address_infinitive admit_active
0.50: admit_determiner agree_active agree_with announce_active announce_clause
0.50: announce_clause-before answer_noun appeal_clause appear_noun applaud_determiner
0.50: appoint_determiner approve_passive argue_for ask_active ask_preposition ask_progressive
0.50: ask_question ask_stop assure_active assure_name attack_infinitive authorize_active
0.50: back_gerund balk_active begin_infinitive believe_base believe_be believe_determiner
0.50: believe_gerund blame_determiner blame_noun blast_active brag_active brush_active call_gerund
0.50: call_progressive call_that-clause call_time cast_pronoun celebrate_gerund challenge_noun
0.50: champion_determiner charge_passive charge_that-clause choose_preposition cite_name
0.50: cite_quote claim_active claim_base command_gerund commit_noun compare_object-and-infinitive
0.50: concern_clause concern_that conclude_active condemn_determiner consider_question
0.50: contend_that-clause contest_determiner contrast_possessive convince_gerund convince_noun
0.50: count_progressive cover_determiner cover_modal criticize_clause criticize_noun
0.50: criticize_passive decide_base decide_clause decide_gerund decide_not decide_preposition
0.50: decide_question declare_active declare_clause-before declare_modal declare_preposition
0.50: decline_active demand_active demonstrate_that-clause deny_determiner deny_that-clause
0.50: deride_active describe_determiner describe_gerund describe_passive design_passive
0.50: detail_determiner direct_to disagree_active dismiss_active dismiss_gerund display_determiner
0.50: distance_infinitive dub_active echo_by embrace_gerund embrace_noun emphasize_noun
0.50: encourage_active encourage_infinitive endorse_possessive endorse_progressive
0.50: expect_object-and-infinitive explain_that-clause express_infinitive
0.50: express_object-and-infinitive favor_determiner fear_clause fear_determiner
0.50: feature_determiner feel_base file_clause find_possessive find_that-clause highlight_active
0.50: highlight_determiner highlight_noun hit_name hold_noun hold_on hold_participle
0.50: hold_preposition hope_base hope_clause hope_gerund hope_modal hope_to ignore_gerund
0.50: impose_infinitive insist_active insist_base insist_clause insult_active interject_active
0.50: interpret_passive invite_passive joke_that-clause know_gerund know_question lament_active
0.50: launch_possessive lean_active lean_preposition learn_clause learn_infinitive list_name
0.50: list_subordinator lobby_gerund look_progressive look_verb mean_to mention_name
0.50: mention_passive mock_active mock_possessive name_determiner name_pronoun name_quote
0.50: nominate_base offer_possessive offer_progressive oppose_noun pass_by pass_participle
0.50: pitch_active plan_preposition pledge_to point_noun point_object-and-infinitive point_to
0.50: portray_infinitive prefer_to present_pronoun press_passive probe_gerund project_active
0.50: project_determiner promise_gerund promise_noun promote_possessive propose_gerund provide_by
0.50: provide_participle push_gerund push_progressive push_to put_preposition question_name
0.50: question_possessive quote_active rank_noun rate_determiner read_base recall_active
0.50: recall_that-clause recognize_infinitive refer_progressive reference_active
0.50: reflect_preposition refuse_active regard_active reject_noun release_clause
0.50: release_progressive rely_progressive remember_passive repeat_determiner repeat_gerund
0.50: reply_colon reply_stop report_active report_passive require_base respond_active respond_stop
0.50: retweet_active reveal_that-clause say_active say_adverb say_base say_clause-before say_comma
0.50: say_for say_in say_preposition say_progressive say_question say_to say_with see_passive
0.50: see_that-clause seem_determiner seem_passive send_determiner share_with shout_active
0.50: show_clause show_clause-before show_gerund show_name show_possessive show_question
0.50: sign_determiner sign_passive signal_active slam_determiner sound_determiner spar_active
0.50: speak_about speak_base speak_object-and-infinitive speculate_active stick_infinitive
0.50: stick_with struggle_progressive struggle_to suggest_clause suggest_pronoun support_clause
0.50: support_determiner support_gerund suspect_that-clause talk_active talk_adverb
0.50: talk_preposition tell_active tell_clause tell_determiner tell_gerund tell_progressive
0.50: thank_determiner thank_pronoun think_comma think_infinitive think_modal think_name
0.50: think_pronoun throw_gerund throw_possessive throw_preposition touch_preposition tweet_stop
0.50: underscore_active understand_that-clause urge_name view_gerund view_pronoun vote_adverb
0.50: vote_for vote_object-and-infinitive vote_preposition vouch_for want_determiner want_gerund
0.50: want_modal want_to warn_base weigh_preposition worry_clause write_base write_in write_stop
-0.50: accept_gerund accept_name add_modal add_object-and-infinitive address_modal address_name
-0.50: address_noun adopt_active advise_progressive advocate_preposition agree_clause agree_to
-0.50: aim_active aim_passive alarm_determiner alarm_passive allege_gerund allow_base
-0.50: announce_object-and-infinitive appeal_be appeal_preposition appear_determiner
-0.50: appear_subordinator approve_determiner approve_gerund argue_clause-before ask_clause-before
-0.50: ask_comma ask_object-and-infinitive assume_active assume_clause assume_infinitive assure_of
-0.50: attack_base attack_passive attack_possessive attack_preposition attack_pronoun
-0.50: attempt_gerund attempt_progressive authorize_passive avoid_base back_base back_by
-0.50: back_infinitive back_object-and-infinitive back_passive back_progressive begin_base
-0.50: begin_modal begin_noun blame_infinitive blast_determiner block_modal block_noun call_noun
-0.50: call_on call_quote call_stop campaign_adverb campaign_for campaign_gerund campaign_modal
-0.50: campaign_question cast_determiner cast_modal cast_noun celebrate_name celebrate_passive
-0.50: celebrate_preposition challenge_infinitive champion_active chant_gerund charge_gerund
-0.50: charge_infinitive choose_active choose_by choose_determiner claim_infinitive claim_noun
-0.50: claim_preposition claim_to clarify_gerund comment_active comment_for commit_active
-0.50: commit_by compare_active compare_preposition concern_about concern_determiner
-0.50: consider_active consider_modal contest_active continue_modal continue_possessive
-0.50: continue_question continue_stop convince_passive convince_that convince_that-clause
-0.50: count_base count_gerund cover_base cover_name debate_active debate_base debate_modal
-0.50: debate_noun decide_determiner decide_infinitive decide_passive declare_determiner
-0.50: declare_noun declare_number declare_passive decline_gerund deem_active defend_pronoun
-0.50: deliver_active deliver_modal demand_determiner demonstrate_active deny_gerund detail_gerund
-0.50: direct_base direct_noun disclose_passive discover_passive discuss_infinitive
-0.50: discuss_object-and-infinitive dislike_active document_active draw_determiner draw_modal
-0.50: draw_participle draw_to echo_passive email_active email_preposition embrace_clause
-0.50: embrace_pronoun emphasize_infinitive emphasize_that-clause encourage_base encourage_modal
-0.50: endorse_infinitive endorse_modal enjoy_determiner enjoy_preposition establish_determiner
-0.50: establish_infinitive explain_comma explain_possessive expose_passive feel_determiner
-0.50: feel_noun file_possessive find_determiner find_infinitive find_object-and-infinitive
-0.50: fire_preposition fire_stop focus_clause-before focus_noun highlight_gerund highlight_name
-0.50: hire_determiner hire_gerund hire_name hit_active hit_noun hold_by hold_progressive
-0.50: hope_active identify_gerund identify_question imagine_gerund imagine_infinitive
-0.50: imply_that-clause impress_passive insist_clause-before insist_preposition interest_gerund
-0.50: interest_in interrupt_active introduce_active introduce_infinitive kid_base know_about
-0.50: know_active know_clause know_name know_noun know_possessive lash_active lash_noun
-0.50: launch_clause launch_progressive lay_determiner lay_infinitive lean_progressive
-0.50: lobby_active lobby_noun lobby_preposition look_active look_at look_infinitive look_modal
-0.50: love_active maintain_active maintain_noun mean_determiner mean_name mention_active
-0.50: mention_preposition nominate_clause nominate_infinitive offer_name offer_passive
-0.50: oppose_active oppose_passive oppose_pronoun outline_active outrage_passive paint_name
-0.50: pass_infinitive pass_modal persuade_gerund persuade_passive plan_base
-0.50: plead_object-and-infinitive pledge_object-and-infinitive point_base position_to
-0.50: present_infinitive present_passive promote_gerund protest_active prove_active prove_adverb
-0.50: prove_gerund prove_modal prove_that-clause provide_determiner provide_progressive
-0.50: provide_to push_determiner put_name rail_preposition rank_active rank_preposition
-0.50: rate_active react_active read_preposition realize_infinitive recall_question
-0.50: recite_determiner refer_active reflect_gerund reflect_infinitive reflect_possessive
-0.50: reiterate_that-clause reject_gerund relate_active release_base release_comma rely_active
-0.50: rely_adverb remember_name remind_active renew_active reply_clause-before reply_to
-0.50: report_noun report_preposition require_active require_determiner require_modal
-0.50: resonate_active respond_colon restrict_passive rip_name say_about say_name scare_passive
-0.50: see_by see_gerund see_infinitive see_quote seek_base seek_determiner seem_participle
-0.50: seem_subordinator send_conjunction send_modal send_participle send_passive send_possessive
-0.50: send_pronoun share_clause share_determiner share_preposition shock_passive shout_noun
-0.50: show_preposition show_to sign_active sign_noun sound_gerund speak_at speak_determiner
-0.50: speak_infinitive speak_modal speak_name speak_to stick_gerund stick_to struggle_gerund
-0.50: struggle_preposition sue_name suggest_infinitive support_base support_by support_passive
-0.50: support_pronoun talk_about talk_progressive tend_base tend_to testify_active think_active
-0.50: think_clause-before think_determiner think_noun think_that-clause threaten_determiner
-0.50: throw_active throw_infinitive throw_noun trust_determiner trust_passive try_active try_base
-0.50: try_progressive tweet_clause-before tweet_that-clause understand_gerund vote_base
-0.50: vote_possessive want_active want_infinitive want_possessive warn_about weigh_infinitive
-0.50: welcome_determiner withdraw_preposition wonder_infinitive worry_infinitive write_about
-0.50: write_by write_determiner write_gerund write_participle
-1.00: accept_active acknowledge_infinitive acknowledge_question add_noun add_number advise_name
-1.00: advocate_object-and-infinitive aim_at align_active align_with allege_noun appeal_gerund
-1.00: appear_at appear_in argue_determiner assert_gerund authorize_to avoid_noun back_possessive
-1.00: back_pronoun beg_determiner begin_active believe_active believe_object-and-infinitive
-1.00: believe_to boast_that-clause call_base call_clause call_passive campaign_active
-1.00: campaign_clause-before campaign_with challenge_base challenge_name champion_gerund
-1.00: charge_active charge_determiner choose_passive choose_to claim_determiner claim_gerund
-1.00: clarify_that-clause comment_infinitive compare_to complain_about concede_gerund
-1.00: conclude_that-clause condemn_gerund condemn_noun confirm_determiner continue_preposition
-1.00: convince_active defend_possessive deliver_noun deliver_possessive demand_that-clause
-1.00: demonstrate_possessive deny_noun deny_passive describe_infinitive design_active
-1.00: determine_base determine_clause determine_determiner determine_passive differ_active
-1.00: disavow_infinitive disavow_name discover_active discover_determiner dismiss_determiner
-1.00: doubt_active draw_active draw_gerund echo_noun email_to encourage_progressive
-1.00: endorse_clause envision_active expect_progressive express_base favor_active favor_gerund
-1.00: favor_name favor_object-and-infinitive feature_noun feel_active feel_question feel_quote
-1.00: feel_that-clause file_against file_passive file_preposition find_clause find_modal
-1.00: find_passive find_pronoun focus_on focus_passive hammer_name hate_base hint_that-clause
-1.00: hold_active hold_determiner hold_possessive identify_preposition impose_gerund impose_noun
-1.00: instruct_active instruct_object-and-infinitive interest_noun
-1.00: introduce_object-and-infinitive invite_active knock_noun know_determiner know_pronoun
-1.00: label_active list_preposition look_preposition maintain_infinitive mean_active name_clause
-1.00: name_for name_modal name_name negotiate_determiner nominate_gerund offer_infinitive
-1.00: paint_determiner pass_preposition point_determiner predict_determiner predict_infinitive
-1.00: prefer_pronoun project_gerund project_noun promise_that-clause protest_gerund prove_noun
-1.00: provide_modal provide_name publish_passive publish_preposition publish_time push_active
-1.00: push_name push_preposition put_clause put_gerund question_clause question_modal read_gerund
-1.00: recognize_active recommend_infinitive regard_question reject_object-and-infinitive
-1.00: relate_to release_modal release_participle release_time report_stop report_to
-1.00: request_determiner resist_active respond_time reveal_determiner see_participle see_question
-1.00: seek_clause seek_conjunction seize_active send_object-and-infinitive send_to
-1.00: share_infinitive sign_preposition single_active speak_progressive speak_time stick_active
-1.00: struggle_active struggle_with sue_active suggest_object-and-infinitive support_participle
-1.00: support_possessive surprise_passive talk_base talk_noun talk_with thank_to throw_determiner
-1.00: throw_object-and-infinitive understand_active view_base vote_name vote_noun
-1.00: vote_that-clause want_noun want_pronoun worry_passive write_passive write_possessive
-1.50: add_to admit_clause announce_infinitive argue_infinitive ask_for ask_infinitive cast_gerund
-1.50: compare_with counter_infinitive declare_clause discuss_progressive hit_determiner
-1.50: intend_active launch_determiner learn_determiner maintain_determiner pledge_noun
-1.50: provide_gerund question_infinitive regard_gerund require_gerund show_object-and-infinitive
-1.50: title_active try_determiner want_quote
-2.00: appear_on expect_active
`,
};
