/**
 * The verb and what stands beside it: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const VERB_WEIGHTS = {
  verb: `
1.50: rebut
1.25: contemplate dismiss stress
1.00: accuse argue bemoan joke lament portray reaffirm reckon repudiate trumpet vow warn
0.75: acknowledge blast brush characterize chide claim credit criticize describe distrust express
0.75: frame hail hint insist observe press promise rebuke refuse reject say speculate urge vouch
0.75: wonder
0.50: affirm applaud ask assure attribute balk blame circulate cite complain conclude confirm
0.50: congratulate counter cry declare decry deem deride dictate disagree dispute echo emphasize
0.50: interject list mention mock note prefer probe proclaim propose rail reassure recall recite
0.50: reiterate remember seem slam spar suggest tell tweet
0.25: admit agree allege announce assume boast cheer concede condemn decline doubt endorse
0.25: estimate expect explain feud guess hope identify ignore indicate know liken order plead
0.25: point praise predict recognize recount refer reference remark reply report resist restrict
0.25: retweet shout show
-0.25: accept allow answer apologize brag cast champion charge choose communicate count decide
-0.25: demonstrate disclose document downplay enjoy imagine invite laud laugh learn lobby look
-0.25: name negotiate offer pass persuade plan pledge project react read regret release renew
-0.25: require shrug support welcome withdraw worry
-0.50: address aim alarm align appoint attempt back beg boo broadcast calculate campaign certify
-0.50: clap clarify contest counsel deny design differ disappoint discover display elaborate
-0.50: embrace encourage establish expose find focus hit impose insult interest lash lay lean
-0.50: paint pitch position present put recommend reflect request sign surprise title touch try
-0.50: understand unveil utter vote weigh
-0.75: admire attack celebrate concern cover debate deliver draw feature file fire hammer hate
-0.75: hire interrupt kid launch mean prove provide rate realize rebuff resolve shock sound speak
-0.75: tend warrant
-1.00: anger appeal begin brand direct dislike introduce maintain message rely scare seize stick
-1.00: struggle sue throw
-1.25: advise avoid hold resonate send trust
-1.50: adopt
`,
  phrase: `
2.00: acknowledge_base comment_preposition report_by
1.50: add_colon appear_participle approve_noun argue_base ask_passive attack_noun
1.50: believe_preposition blast_noun campaign_object-and-infinitive
1.50: challenge_object-and-infinitive challenge_passive cite_noun comment_modal condemn_active
1.50: demand_noun expect_gerund expect_passive feel_participle identify_name
1.50: mention_object-and-infinitive pass_gerund push_for report_clause-before restrict_gerund
1.50: say_passive seize_infinitive think_question warn_of worry_that-clause
1.00: accuse_passive accuse_pronoun add_stop advocate_clause advocate_verb aim_to allow_determiner
1.00: announce_determiner appear_that appear_to argue_clause ask_pronoun ask_subordinator
1.00: assert_active assume_gerund assume_that-clause attack_determiner attack_name back_determiner
1.00: believe_modal bemoan_active block_name calculate_active call_for call_preposition
1.00: call_pronoun campaign_have campaign_infinitive cast_infinitive caution_that-clause
1.00: chant_active charge_with cite_gerund claim_clause commit_gerund compare_determiner
1.00: compare_object-and-infinitive complain_active concede_active concede_that-clause
1.00: conclude_comma consider_adverb consider_base consider_name continue_colon continue_comma
1.00: contradict_active convince_infinitive criticize_by debate_infinitive debate_preposition
1.00: deem_determiner deem_passive defend_active defend_noun demonstrate_that-clause
1.00: denounce_active denounce_determiner denounce_name deny_object-and-infinitive
1.00: determine_question disclose_active discover_preposition discuss_modal discuss_question
1.00: display_determiner dispute_active doubt_that-clause draw_infinitive embrace_gerund expect_to
1.00: explain_active explain_question express_active favor_infinitive fear_determiner feel_gerund
1.00: find_clause-before focus_preposition hail_determiner identify_subordinator identify_with
1.00: imply_gerund indicate_clause intend_passive joke_active knock_name know_for know_passive
1.00: list_determiner look_base look_to maintain_that-clause mean_passive mention_determiner
1.00: mention_possessive mock_name negotiate_active nominate_passive note_active note_comma
1.00: note_determiner offer_noun offer_possessive oppose_determiner oppose_object-and-infinitive
1.00: order_object-and-infinitive outline_determiner outline_gerund pivot_active plan_gerund
1.00: plead_active pledge_gerund portray_passive post_gerund post_noun praise_determiner
1.00: praise_object-and-infinitive predict_base predict_clause press_gerund prove_infinitive
1.00: prove_to put_pronoun question_active question_question read_stop recognize_passive
1.00: recognize_that-clause recommend_active reject_by remind_infinitive remind_noun renew_noun
1.00: require_infinitive respond_that-clause reveal_name say_noun see_base see_subordinator
1.00: seem_like send_noun share_base share_possessive shout_comma sign_gerund slam_gerund
1.00: slam_name speak_of suggest_gerund support_noun talk_object-and-infinitive thank_name
1.00: thank_possessive think_be threaten_to tout_determiner try_infinitive tweet_comma tweet_time
1.00: understand_question urge_active view_infinitive view_question vow_active want_modal
1.00: warn_name weigh_preposition welcome_modal wonder_question worry_base write_colon write_on
1.00: write_quote write_that-clause
0.50: accept_determiner accuse_determiner add_active add_comma add_that-clause address_infinitive
0.50: admit_determiner admit_that-clause agree_active agree_with allege_active announce_active
0.50: announce_clause announce_clause-before answer_noun appear_noun applaud_determiner
0.50: appoint_determiner approve_passive argue_for ask_active ask_preposition ask_progressive
0.50: ask_question ask_stop assure_active assure_name attack_infinitive authorize_active
0.50: back_gerund balk_active begin_infinitive believe_base believe_be believe_determiner
0.50: believe_gerund blame_base blame_determiner blame_noun blast_active
0.50: boast_object-and-infinitive brag_active brush_active call_gerund call_progressive
0.50: call_that-clause call_time cast_pronoun celebrate_gerund challenge_noun champion_determiner
0.50: chant_quote charge_passive charge_that-clause choose_base choose_preposition cite_name
0.50: cite_quote claim_active claim_base command_gerund commit_noun concern_clause concern_that
0.50: conclude_active condemn_determiner consider_question contend_that-clause contest_determiner
0.50: contrast_possessive convince_gerund convince_noun count_progressive cover_determiner
0.50: cover_modal criticize_clause criticize_noun criticize_passive decide_base decide_clause
0.50: decide_gerund decide_not decide_preposition decide_question declare_active
0.50: declare_clause-before declare_modal declare_preposition decline_active demand_active
0.50: deny_determiner deny_that-clause deride_active describe_determiner describe_gerund
0.50: describe_passive detail_determiner direct_to disagree_active dismiss_active dismiss_gerund
0.50: distance_infinitive dub_active echo_by emphasize_noun encourage_active encourage_infinitive
0.50: endorse_possessive endorse_progressive expect_object-and-infinitive explain_that-clause
0.50: express_infinitive express_object-and-infinitive fear_clause feature_determiner feel_base
0.50: find_possessive find_that-clause highlight_active highlight_determiner highlight_noun
0.50: hit_name hold_noun hold_on hold_participle hope_base hope_clause hope_gerund hope_modal
0.50: hope_to ignore_gerund impose_infinitive insist_active insist_base insist_clause
0.50: insult_active interject_active interpret_passive invite_passive joke_that-clause know_gerund
0.50: know_question lament_active lament_gerund launch_possessive lean_active lean_preposition
0.50: learn_clause learn_infinitive list_name list_subordinator lobby_gerund look_progressive
0.50: look_verb mean_to mention_name mention_passive mock_active mock_possessive name_determiner
0.50: name_pronoun name_quote nominate_base offer_progressive oppose_noun pass_by pass_participle
0.50: pitch_active plan_clause plan_preposition pledge_to point_noun point_object-and-infinitive
0.50: point_to portray_infinitive post_preposition prefer_to present_pronoun press_passive
0.50: probe_gerund project_active project_determiner promise_gerund promise_noun
0.50: promote_possessive propose_gerund provide_by provide_participle push_gerund push_progressive
0.50: push_to put_preposition question_name question_possessive quote_active rank_noun
0.50: rate_determiner read_base recall_that-clause recognize_infinitive refer_progressive
0.50: reference_active reflect_preposition refuse_active regard_active reject_noun release_clause
0.50: release_progressive rely_progressive remark_gerund remark_that-clause remember_passive
0.50: repeat_determiner repeat_gerund reply_colon reply_stop report_active report_passive
0.50: request_object-and-infinitive require_base respond_active respond_stop retweet_active
0.50: reveal_that-clause say_active say_adverb say_base say_clause-before say_comma
0.50: say_conjunction say_for say_gerund say_in say_preposition say_progressive say_question
0.50: say_to say_with see_passive see_that-clause seek_gerund seem_determiner seem_passive
0.50: send_determiner share_with shout_active show_clause show_clause-before show_gerund show_name
0.50: show_possessive show_question sign_determiner sign_passive signal_active slam_determiner
0.50: sound_determiner spar_active speak_about speak_base speak_object-and-infinitive
0.50: speculate_active stick_infinitive stick_with struggle_progressive struggle_to
0.50: suggest_pronoun support_clause support_determiner support_gerund suspect_that-clause
0.50: talk_active talk_adverb talk_preposition tell_active tell_clause tell_determiner tell_gerund
0.50: tell_progressive thank_determiner thank_pronoun think_infinitive think_modal think_name
0.50: think_pronoun throw_gerund throw_possessive throw_preposition touch_preposition tweet_stop
0.50: underscore_active understand_that-clause urge_name view_gerund view_pronoun vote_adverb
0.50: vote_for vote_object-and-infinitive vote_preposition vouch_for want_gerund want_to warn_base
0.50: worry_clause write_base write_in write_stop
-0.50: accept_gerund accept_name acknowledge_determiner add_modal add_object-and-infinitive
-0.50: address_modal address_name address_noun adopt_active advise_progressive advocate_for
-0.50: advocate_preposition agree_clause agree_to aim_active aim_passive alarm_determiner
-0.50: alarm_passive allege_gerund allow_base announce_object-and-infinitive appeal_base
-0.50: appeal_gerund appear_determiner appear_subordinator approve_determiner approve_gerund
-0.50: ask_clause-before ask_gerund ask_object-and-infinitive assume_active assume_clause
-0.50: assume_infinitive assure_of attack_base attack_passive attack_possessive attack_preposition
-0.50: attack_pronoun attempt_gerund attempt_progressive authorize_passive avoid_base avoid_noun
-0.50: back_base back_by back_infinitive back_object-and-infinitive back_passive back_progressive
-0.50: begin_base begin_modal begin_noun believe_object-and-infinitive blame_infinitive
-0.50: blast_determiner block_modal block_noun brand_base call_noun call_on call_quote call_stop
-0.50: campaign_active campaign_for campaign_gerund campaign_modal campaign_question
-0.50: cast_determiner cast_modal cast_noun celebrate_name celebrate_passive celebrate_preposition
-0.50: challenge_infinitive champion_active chant_gerund charge_gerund charge_infinitive
-0.50: choose_active choose_by choose_determiner claim_infinitive claim_noun claim_preposition
-0.50: claim_to clarify_gerund comment_active comment_for commit_active commit_by compare_active
-0.50: compare_preposition concern_about concern_determiner consider_active consider_modal
-0.50: contest_active continue_modal continue_possessive continue_question continue_stop
-0.50: convince_passive convince_that convince_that-clause count_base cover_base cover_name
-0.50: debate_active debate_base debate_modal debate_noun decide_determiner decide_infinitive
-0.50: decide_passive declare_determiner declare_noun declare_number declare_passive
-0.50: decline_gerund deem_active defend_pronoun deliver_active deliver_modal demand_determiner
-0.50: demonstrate_active deny_gerund detail_gerund direct_noun direct_object-and-infinitive
-0.50: disclose_passive discover_passive discuss_infinitive discuss_object-and-infinitive
-0.50: dislike_active display_gerund document_active draw_determiner draw_gerund draw_modal
-0.50: draw_participle draw_to echo_passive email_active email_preposition embrace_base
-0.50: embrace_clause emphasize_infinitive emphasize_that-clause encourage_base encourage_modal
-0.50: endorse_infinitive endorse_modal enjoy_determiner enjoy_preposition establish_determiner
-0.50: establish_infinitive explain_comma explain_possessive expose_passive feature_noun
-0.50: feel_determiner feel_noun find_determiner find_infinitive find_object-and-infinitive
-0.50: fire_preposition fire_stop focus_noun focus_passive highlight_gerund highlight_name
-0.50: hire_determiner hire_gerund hire_name hit_active hit_noun hold_base hold_by
-0.50: hold_progressive identify_gerund identify_question imagine_gerund imagine_infinitive
-0.50: imply_that-clause impress_passive insist_preposition interest_gerund interest_in
-0.50: interrupt_active introduce_active introduce_infinitive know_about know_active know_clause
-0.50: know_name know_noun know_possessive lash_active lash_noun launch_clause launch_progressive
-0.50: lay_determiner lay_infinitive lean_progressive lobby_active lobby_noun lobby_preposition
-0.50: look_active look_at look_infinitive look_modal love_active maintain_active maintain_noun
-0.50: mean_clause mean_determiner mean_name mention_active mention_preposition nominate_clause
-0.50: nominate_infinitive offer_clause offer_name offer_passive oppose_active oppose_passive
-0.50: oppose_pronoun outline_active outrage_passive paint_name pass_infinitive pass_modal
-0.50: persuade_gerund persuade_passive plan_base plead_object-and-infinitive
-0.50: pledge_object-and-infinitive point_base position_to present_infinitive present_passive
-0.50: promote_gerund protest_active prove_active prove_adverb prove_gerund prove_modal
-0.50: prove_that-clause provide_determiner provide_progressive provide_to publish_time
-0.50: push_active put_clause put_name question_modal rail_preposition rank_active
-0.50: rank_preposition rate_active react_active read_preposition realize_infinitive
-0.50: recall_question recite_determiner refer_active reflect_gerund reflect_infinitive
-0.50: reflect_possessive reiterate_that-clause reject_gerund relate_active release_base
-0.50: release_comma release_gerund rely_active rely_adverb remember_name remind_active
-0.50: renew_active reply_clause-before reply_to report_noun report_participle report_preposition
-0.50: require_active require_determiner require_modal resonate_active respond_colon
-0.50: restrict_passive rip_name say_about say_name scare_passive see_by see_gerund see_infinitive
-0.50: see_quote seek_determiner seem_participle seem_subordinator send_conjunction send_modal
-0.50: send_participle send_passive send_possessive send_pronoun share_clause share_determiner
-0.50: share_preposition shock_passive shout_noun show_preposition show_quote show_to sign_active
-0.50: sign_noun sound_gerund speak_at speak_determiner speak_infinitive speak_modal speak_name
-0.50: speak_to stick_gerund stick_to struggle_gerund struggle_preposition sue_name
-0.50: suggest_infinitive support_base support_by support_passive support_pronoun talk_about
-0.50: talk_progressive tend_base tend_to testify_active think_active think_clause-before
-0.50: think_determiner think_noun think_that-clause threaten_determiner throw_active
-0.50: throw_infinitive throw_noun trust_determiner trust_passive try_active try_base
-0.50: try_progressive tweet_clause-before understand_gerund vote_base vote_possessive want_active
-0.50: want_infinitive want_possessive warn_about weigh_infinitive welcome_determiner
-0.50: withdraw_preposition wonder_infinitive worry_infinitive write_about write_by
-0.50: write_determiner write_gerund write_participle
-1.00: accept_active acknowledge_infinitive acknowledge_question add_number advise_name aim_at
-1.00: align_active align_with allege_noun appear_at appear_in argue_clause-before
-1.00: argue_determiner assert_gerund authorize_to back_possessive back_pronoun beg_determiner
-1.00: begin_active believe_active believe_to boast_that-clause call_base call_passive
-1.00: campaign_adverb campaign_clause-before campaign_with challenge_base challenge_name
-1.00: champion_gerund charge_active charge_determiner choose_passive choose_to claim_determiner
-1.00: claim_gerund clarify_that-clause comment_infinitive compare_to complain_about
-1.00: concede_gerund conclude_that-clause condemn_gerund condemn_noun confirm_determiner
-1.00: continue_clause continue_preposition convince_active defend_possessive deliver_noun
-1.00: deliver_possessive demand_that-clause demonstrate_possessive deny_noun deny_passive
-1.00: describe_infinitive design_active determine_base determine_clause determine_determiner
-1.00: determine_passive differ_active disavow_infinitive disavow_name discover_active
-1.00: discover_determiner dismiss_determiner doubt_active draw_active echo_noun email_to
-1.00: encourage_progressive endorse_clause envision_active expect_progressive express_base
-1.00: favor_active favor_gerund favor_name favor_object-and-infinitive feel_active feel_question
-1.00: feel_quote feel_that-clause file_against file_passive file_possessive file_preposition
-1.00: find_clause find_modal find_passive find_pronoun focus_on hammer_name hate_base
-1.00: hint_that-clause hold_active hold_determiner hold_possessive identify_preposition
-1.00: impose_gerund impose_noun instruct_active instruct_object-and-infinitive interest_noun
-1.00: introduce_object-and-infinitive invite_active knock_noun know_determiner know_pronoun
-1.00: label_active lean_base list_preposition look_preposition maintain_infinitive mean_active
-1.00: name_clause name_for name_modal name_name negotiate_determiner nominate_gerund
-1.00: offer_infinitive paint_determiner pass_preposition point_determiner predict_determiner
-1.00: predict_infinitive prefer_pronoun project_gerund project_noun promise_that-clause
-1.00: protest_gerund prove_noun provide_modal provide_name publish_passive publish_preposition
-1.00: push_name push_preposition put_gerund question_clause read_gerund recognize_active
-1.00: recommend_infinitive regard_question reject_object-and-infinitive relate_to release_modal
-1.00: release_participle release_time report_stop report_to resist_active respond_time
-1.00: reveal_determiner see_participle see_question seek_base seek_clause seek_conjunction
-1.00: seize_active send_object-and-infinitive send_to share_infinitive sign_preposition
-1.00: single_active speak_progressive speak_time stick_active struggle_active struggle_with
-1.00: sue_active suggest_object-and-infinitive support_participle support_possessive
-1.00: surprise_passive talk_base talk_noun talk_with thank_to throw_determiner
-1.00: throw_object-and-infinitive understand_active view_base vote_name vote_noun
-1.00: vote_that-clause want_noun want_pronoun worry_passive write_passive write_possessive
-1.50: add_noun add_to admit_clause announce_infinitive argue_infinitive ask_for ask_infinitive
-1.50: call_clause cast_gerund compare_with counter_infinitive declare_clause discuss_progressive
-1.50: hit_determiner intend_active launch_determiner learn_determiner maintain_determiner
-1.50: pledge_noun provide_gerund question_infinitive regard_gerund require_gerund
-1.50: show_object-and-infinitive title_active try_determiner want_quote
-2.00: appear_on expect_active
`,
};
