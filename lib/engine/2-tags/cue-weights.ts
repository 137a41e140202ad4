/**
 * How much each trait of a cue speaks for it (above 0) or against it (below 0), in log-odds, learned
 * from labelled articles by logistic regression (training/learn-cue-weights.ts writes this file).
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -0.51,
  verb: `
1.25: contemplate interject repudiate
1.00: accuse argue complain dispute insist lament portray press proclaim reaffirm rebut reckon say
1.00: speculate stress tweet wonder
0.75: attribute blast brush conclude congratulate describe dismiss estimate hope list note order
0.75: rebuke remember shout slam tell vow warn
0.50: admit applaud ask assure blame caution characterize cite claim concede criticize declare
0.50: decry deem deride doubt dub emphasize explain feud forward frame indicate joke liken mock
0.50: muse praise predict prefer promise propose rail recall recite refuse reject reply report
0.50: scream suggest urge vouch yell
0.25: acknowledge add affirm agree announce balk bemoan bristle call chide clarify comment
0.25: contradict counter credit decline defend demand disagree discuss envision expect express
0.25: fear guess hail hint identify intend interpret mention observe pivot plead promote recognize
0.25: recount refer reference reiterate resist respond restrict retweet see seek show single
0.25: suspect write
0.00: chime endorse push view worry
-0.25: aim answer appoint approve believe block boast cast challenge charge choose commit consider
-0.25: count decide denounce deny determine discover dislike downplay expose find highlight imply
-0.25: impose impress interest interrupt knock lambaste lash laud learn name negotiate nominate
-0.25: notice paint plan pledge question quote rebuff recommend regret relate release request
-0.25: share testify tout underscore understand voice volunteer want welcome withdraw
-0.50: address align allow anticipate appeal authorize bash beg broadcast calculate campaign
-0.50: certify circulate convince debate demonstrate design detail dictate differ document email
-0.50: encourage enjoy favor fire focus hire inform invite launch lay look mean pass persuade
-0.50: position present project put react realize reflect require rule seize speak stick support
-0.50: thank title touch try utter vote
-0.75: admire anger attack attempt back begin champion clap command concern cover deliver
-0.75: disappoint display draw embrace establish hammer hit introduce lean lobby pitch prove rate
-0.75: resolve shrug sign sound sue throw unveil weigh
-1.00: advise appear avoid celebrate depose feature file hate hold insult maintain provide rely
-1.00: renew ridicule seem shock struggle tend warrant
-1.25: adopt alarm contest direct message resonate scare send surprise trust
`,
  manner: `
0.25: active participle
0.00: passive
-0.25: base infinitive progressive
-0.50: gerund modal
`,
  source: `
1.50: shared_adverb
1.25: apposition_time shared_time
1.00: after_number apposition_verb
0.75: shared_number shared_writer
0.50: after_name agent_noun apposition_stop before_closing shared_name
0.25: after_determiner after_noun agent_number apposition_noun before_name before_number
0.25: shared_closing shared_pronoun
0.00: agent_plural apposition_adverb apposition_name before_plural before_writer shared_noun
-0.25: after_closing after_plural agent_name apposition_closing before_determiner before_noun
-0.25: before_pronoun shared_plural
-0.50: after_it agent_determiner apposition_number before_it
-0.75: after_pronoun agent_pronoun apposition_participle before_time
-1.25: before_relative shared_it shared_relative
-1.50: none_nobody
`,
  next: `
2.00: stop
0.75: that
0.50: colon comma dash
0.25: across against determiner name possessive through upon verb
0.00: about at gerund pronoun relative to
-0.25: adverb do in of quote subordinator time
-0.50: among be during into modal not number off over
-0.75: above behind have like onto participle with
-1.00: around conjunction mark outside toward
-1.25: by from than
-1.50: under
-1.75: closing
`,
  shape: `
2.50: active_apposition_speech-after
2.00: active_after_both
1.50: active_after_speech-before
1.25: gerund_shared_speech-after infinitive_shared_speech-after
1.00: progressive_apposition_clause-after
0.75: active_apposition_clause-after gerund_shared_both
0.50: active_before_speech-after gerund_shared_clause-after modal_apposition_clause-after
0.25: active_after_clause-before active_before_both active_before_clause-after
0.25: base_before_clause-after gerund_shared_speech-before modal_before_speech-after
0.25: participle_agent_clause-after participle_none_clause-after passive_none_around
0.25: progressive_before_clause-after
0.00: active_before_speech-before base_before_clause-before gerund_none_speech-after
0.00: gerund_shared_clause-before
-0.25: active_apposition_clause-before active_none_clause-after active_shared_clause-after
-0.25: gerund_before_clause-before infinitive_shared_clause-after modal_before_clause-after
-0.25: modal_none_clause-after passive_agent_around progressive_shared_clause-after
-0.50: active_shared_speech-before base_before_both
-0.75: active_apposition_speech-before active_before_clause-before active_shared_clause-before
-0.75: active_shared_speech-after gerund_before_clause-after gerund_before_speech-before
-0.75: gerund_none_both gerund_none_clause-after infinitive_none_clause-after
-1.00: gerund_before_speech-after infinitive_apposition_clause-after modal_before_speech-before
-1.00: progressive_none_clause-after
-1.25: active_apposition_both active_none_speech-after base_before_speech-after
-1.25: base_before_speech-before gerund_after_speech-after progressive_before_speech-after
-1.50: active_none_speech-before
-1.75: active_after_speech-after progressive_before_speech-before
-2.00: active_none_both gerund_after_clause-before
`,
  negation: `
-0.25: plain
-0.75: negated
`,
  phrase: `
2.00: add_stop declare_in tweet_time
1.75: ask_passive comment_on continue_colon note_stop plan_gerund read_stop say_to
1.75: thank_possessive think_possessive
1.50: accuse_passive aim_to begin_by blast_noun cite_name compare_possessive continue_comma
1.50: expect_gerund expect_passive find_stop know_for mention_determiner question_subordinator
1.50: slam_gerund urge_pronoun
1.25: applaud_name approve_noun ask_adverb assume_that attack_noun block_name caution_that
1.25: charge_passive comment_modal contend_that debate_gerund disclose_active email_noun fear_that
1.25: feel_participle hold_on interject_active mean_passive pass_gerund portray_passive
1.25: promise_determiner prove_infinitive push_to reject_name report_passive respond_comma
1.25: restrict_gerund say_number speak_about tell_active worry_base
1.00: acknowledge_base apologize_for appear_determiner argue_noun assume_gerund believe_modal
1.00: blame_base call_pronoun campaign_have cast_infinitive challenge_noun chant_active
1.00: charge_with conclude_comma consider_adverb counter_name criticize_passive declare_quote
1.00: deem_determiner denounce_active deny_that describe_passive determine_subordinator
1.00: discuss_modal downplay_determiner draw_infinitive emphasize_active expect_to explain_active
1.00: file_determiner hope_gerund hope_possessive indicate_base intend_passive know_passive
1.00: look_to nominate_passive offer_possessive pledge_that point_noun point_to post_noun
1.00: prefer_to proclaim_active prove_to push_for push_progressive recognize_passive
1.00: recognize_that report_stop respond_stop say_in say_passive say_stop say_with see_by see_for
1.00: see_passive share_possessive shout_comma show_name show_stop speak_of talk_adverb
1.00: think_subordinator threaten_to understand_subordinator vote_against vow_active write_active
1.00: write_stop
0.75: accept_determiner acknowledge_gerund add_colon add_comma address_infinitive admit_active
0.75: advise_noun agree_base allege_active announce_determiner announce_pronoun appear_infinitive
0.75: appoint_determiner approve_passive argue_comma argue_gerund argue_pronoun assert_active
0.75: attack_name begin_infinitive believe_in believe_pronoun blame_determiner blame_gerund
0.75: boast_of brush_active call_for call_on call_progressive call_that campaign_against
0.75: cast_pronoun celebrate_noun charge_name charge_that chide_active claim_pronoun commit_gerund
0.75: compare_determiner concede_active conclude_active condemn_active confirm_that consider_base
0.75: contradict_active convince_infinitive criticize_by debate_infinitive debate_on decide_gerund
0.75: decide_pronoun declare_stop deem_passive demonstrate_that deny_determiner
0.75: describe_determiner detail_determiner discuss_subordinator dismiss_active doubt_that
0.75: embrace_infinitive emphasize_noun endorse_base explain_name express_possessive favor_base
0.75: fear_pronoun feel_base fire_from focus_gerund focus_infinitive forward_active highlight_noun
0.75: hit_name hold_gerund hope_base hope_modal identify_passive insist_pronoun interest_gerund
0.75: interpret_passive invite_passive knock_name lament_active list_determiner list_subordinator
0.75: maintain_that mean_for mean_to mention_possessive negotiate_active negotiate_noun
0.75: note_gerund offer_progressive outline_determiner outline_gerund plead_active
0.75: praise_determiner press_gerund press_passive project_determiner promote_noun
0.75: promote_possessive propose_gerund question_name quote_name recall_that recognize_adverb
0.75: recount_active reflect_on reject_noun release_determiner release_progressive remark_that
0.75: remember_subordinator remind_infinitive remind_noun repeat_possessive reply_stop
0.75: report_comma require_passive say_during say_participle see_base seize_infinitive share_base
0.75: share_by share_passive shout_active sign_by slam_name speak_in speculate_active
0.75: stress_determiner struggle_to suggest_name support_determiner support_noun tell_progressive
0.75: think_be think_infinitive think_modal throw_gerund tout_determiner try_infinitive
0.75: tweet_gerund tweet_on tweet_stop volunteer_active want_modal worry_that
0.50: accuse_gerund accuse_pronoun acknowledge_active add_active add_that advocate_determiner
0.50: advocate_noun align_pronoun allege_that allow_modal allow_name allow_noun anger_by
0.50: announce_active approve_active ask_modal ask_subordinator assure_noun attack_infinitive
0.50: authorize_determiner back_determiner back_in begin_with believe_base blame_noun boast_about
0.50: brag_active calculate_active campaign_for campaign_infinitive campaign_noun
0.50: celebrate_determiner challenge_passive challenge_pronoun chant_quote choose_infinitive
0.50: circulate_progressive cite_gerund cite_possessive claim_name compare_noun complain_active
0.50: concern_that consider_name consider_subordinator contend_active continue_stop cover_modal
0.50: criticize_subordinator decide_base decide_not declare_name declare_passive decline_active
0.50: decry_determiner defend_active defend_noun defend_progressive denounce_determiner
0.50: deride_active describe_gerund design_passive determine_active determine_infinitive
0.50: direct_noun disagree_base dismiss_gerund dismiss_name display_determiner dispute_active
0.50: distance_infinitive draw_noun dub_active echo_determiner email_determiner embrace_name
0.50: encourage_active encourage_name endorse_gerund explain_stop explain_to favor_determiner
0.50: favor_to fear_base fear_determiner feature_determiner feel_gerund file_gerund file_noun
0.50: find_active find_number hail_determiner highlight_active hire_passive hold_noun hope_pronoun
0.50: identify_name ignore_noun imagine_active impose_gerund indicate_determiner indicate_pronoun
0.50: indicate_that inform_active insist_active interpret_subordinator invite_to know_subordinator
0.50: lament_determiner lament_gerund laugh_conjunction launch_gerund launch_noun learn_infinitive
0.50: liken_active lobby_gerund mean_pronoun mention_name mention_passive mock_name muse_active
0.50: name_noun name_pronoun name_quote note_active offer_adverb offer_noun offer_quote
0.50: oppose_determiner oppose_noun opt_to paint_gerund pivot_active plan_noun predict_active
0.50: promise_active promise_progressive promise_to propose_active protest_determiner
0.50: provide_infinitive publish_noun push_gerund put_infinitive put_pronoun question_active
0.50: question_possessive quote_active quote_determiner rank_noun rate_determiner read_base
0.50: read_comma rebuff_active rebuke_name rebut_name recall_comma recognize_infinitive
0.50: recommend_active refer_gerund refer_to reference_active refuse_gerund regard_determiner
0.50: reiterate_possessive reject_passive release_adverb release_by rely_progressive remind_gerund
0.50: renew_noun repeat_determiner repeat_gerund reply_active reply_comma report_adverb
0.50: report_name report_time respond_active respond_that retweet_active reveal_name reveal_noun
0.50: say_active say_at say_base say_conjunction say_subordinator see_participle see_that
0.50: seek_gerund seek_quote seem_to send_noun share_with show_base show_passive show_that
0.50: sign_passive signal_that speak_base stick_infinitive suggest_active suggest_gerund
0.50: support_gerund suspect_that talk_active tell_pronoun think_base throw_possessive title_quote
0.50: touch_on tout_active tweet_active tweet_comma tweet_name underscore_active urge_active
0.50: urge_possessive view_infinitive view_subordinator vote_determiner vote_for vote_progressive
0.50: vote_time vouch_for want_gerund warn_name weigh_in wonder_active wonder_subordinator
0.50: write_colon write_in write_noun yell_active
0.25: accuse_by apologize_to appoint_name assure_active attack_determiner bemoan_determiner
0.25: choose_participle claim_active concede_that confirm_active continue_noun describe_active
0.25: differ_base express_active frame_active joke_active list_passive name_active note_in
0.25: post_gerund project_active provide_noun publish_active publish_determiner publish_gerund
0.25: read_quote reject_active require_to signal_active speak_gerund tell_determiner throw_in
0.25: write_comma
-0.25: admit_pronoun advocate_active argue_for ask_base campaign_in complain_that count_on
-0.25: debate_in decide_by distance_active draw_name establish_active expect_noun lay_passive
-0.25: look_adverb note_comma persuade_passive post_determiner press_noun regard_subordinator
-0.25: reiterate_determiner release_on reveal_infinitive share_determiner show_pronoun speak_for
-0.25: thank_name threaten_gerund throw_passive
-0.50: accept_possessive accuse_of acknowledge_comma add_determiner add_modal address_modal
-0.50: adopt_infinitive adopt_noun adopt_passive advise_progressive agree_that aim_gerund
-0.50: aim_passive alarm_active align_passive allow_active announce_comma announce_possessive
-0.50: announce_time appear_modal appear_participle appear_subordinator appear_that
-0.50: argue_infinitive attack_possessive attack_pronoun attempt_active attempt_gerund
-0.50: attempt_progressive attempt_to attribute_to authorize_to avoid_modal back_progressive
-0.50: back_to begin_adverb begin_modal begin_time believe_determiner believe_infinitive
-0.50: believe_name believe_possessive blast_gerund block_infinitive block_modal block_noun
-0.50: boo_active bristle_active call_possessive call_quote call_to campaign_active
-0.50: campaign_conjunction cast_modal cast_noun caution_against celebrate_passive
-0.50: challenge_gerund characterize_active charge_gerund charge_infinitive charge_noun
-0.50: cheer_active choose_determiner choose_name claim_base claim_determiner claim_gerund
-0.50: claim_to clarify_gerund command_determiner comment_active commit_by complain_about
-0.50: concern_noun concern_with condemn_gerund confirm_by congratulate_active
-0.50: congratulate_pronoun consider_active consider_infinitive contest_noun continue_active
-0.50: continue_determiner continue_modal continue_progressive contradict_possessive
-0.50: convince_passive count_active count_gerund count_stop cover_active cover_in cover_name
-0.50: criticize_progressive debate_modal decide_infinitive decide_passive decide_to
-0.50: declare_gerund declare_number declare_pronoun decline_gerund deem_active deem_noun
-0.50: defend_determiner deliver_modal deliver_on deny_gerund detail_active detail_gerund
-0.50: determine_gerund determine_passive determine_that direct_active direct_determiner
-0.50: discover_in dismiss_noun distance_pronoun draw_to echo_by echo_passive email_active
-0.50: embrace_active embrace_pronoun encourage_gerund encourage_modal endorse_infinitive
-0.50: enjoy_active establish_determiner establish_infinitive explain_comma explain_possessive
-0.50: expose_determiner favor_infinitive fear_active feel_determiner file_active file_on
-0.50: file_possessive find_infinitive fire_passive focus_adverb focus_modal hail_active
-0.50: hire_gerund hire_noun hire_to hold_at hold_base hold_by hold_in hold_onto hope_active
-0.50: ignore_determiner ignore_passive imagine_infinitive imply_active impose_active
-0.50: insist_determiner instruct_active introduce_determiner introduce_infinitive introduce_name
-0.50: introduce_to invite_noun know_about know_possessive know_pronoun launch_active
-0.50: launch_determiner lay_infinitive learn_from lobby_for lobby_noun look_active look_at
-0.50: look_like look_modal maintain_active maintain_noun mean_noun mention_active mention_gerund
-0.50: name_gerund nominate_modal nominate_name offer_determiner offer_infinitive offer_name
-0.50: offer_passive oppose_by oppose_passive oppose_pronoun order_noun outline_active pass_active
-0.50: pass_by pass_infinitive pass_modal persuade_noun pivot_to plan_active point_base
-0.50: position_active praise_noun predict_noun prefer_name present_active present_passive
-0.50: press_for promote_active protest_active prove_active prove_adverb prove_modal provide_by
-0.50: provide_determiner provide_progressive publish_time rank_active rank_among rate_base
-0.50: rebuke_active recall_noun recite_gerund refer_active reference_possessive reflect_active
-0.50: refuse_base reiterate_active reject_gerund relate_to release_pronoun rely_active
-0.50: rely_adverb rely_base remember_infinitive remember_name remember_that renew_possessive
-0.50: report_in report_noun request_determiner require_by require_name respond_adverb
-0.50: respond_time rip_name rule_gerund say_have scare_active see_gerund see_infinitive see_quote
-0.50: seek_conjunction seem_like seem_modal seem_noun send_conjunction send_gerund send_modal
-0.50: send_stop share_active share_be show_to sign_active sign_infinitive sign_into sound_gerund
-0.50: sound_like speak_infinitive speak_noun struggle_active struggle_base suggest_noun
-0.50: support_by support_for support_passive support_quote think_active think_of think_that
-0.50: threaten_active throw_active throw_noun touch_active trust_determiner trust_passive
-0.50: try_progressive try_to tweet_possessive understand_noun view_determiner vote_active
-0.50: vote_adverb vote_at want_active want_base want_possessive withdraw_from write_about
-0.50: write_adverb
-0.75: accept_active acknowledge_determiner acknowledge_subordinator address_name address_noun
-0.75: admit_infinitive advise_gerund align_active align_with allege_gerund allow_infinitive
-0.75: appear_active appear_noun argue_in assert_gerund assume_active assume_infinitive
-0.75: assume_name assure_of attack_base attack_on back_by back_pronoun beg_determiner
-0.75: begin_active begin_base begin_noun believe_active believe_to call_base call_stop
-0.75: campaign_adverb campaign_on campaign_subordinator campaign_with cast_base champion_gerund
-0.75: chant_gerund chime_active choose_active choose_passive command_active compare_active
-0.75: concede_gerund concern_gerund conclude_that contest_active continue_subordinator
-0.75: convince_active convince_that counter_infinitive cover_base debate_active debate_noun
-0.75: defend_gerund deliver_noun demand_determiner demonstrate_possessive detail_noun
-0.75: determine_modal discover_active discover_passive discuss_progressive display_gerund
-0.75: doubt_active downplay_active draw_gerund draw_modal echo_active email_to embrace_base
-0.75: embrace_noun embrace_possessive encourage_progressive expose_passive favor_active
-0.75: favor_name feature_gerund feature_noun file_against file_in file_passive hate_base hit_noun
-0.75: hold_active hold_possessive hold_progressive hold_stop ignore_modal imply_that
-0.75: impress_passive interrupt_active introduce_noun know_determiner know_name lay_determiner
-0.75: lean_base lean_progressive learn_gerund lobby_name love_gerund maintain_infinitive
-0.75: mean_gerund mean_name name_modal nominate_gerund nominate_infinitive offer_gerund
-0.75: oppose_active outrage_passive paint_name persuade_gerund plan_for position_to press_name
-0.75: project_gerund protest_gerund prove_gerund prove_that provide_modal provide_to push_active
-0.75: push_base push_name put_name put_possessive question_modal rate_active read_noun
-0.75: read_possessive realize_infinitive recognize_active reflect_infinitive reflect_possessive
-0.75: regard_gerund reiterate_that release_comma report_subordinator require_active require_modal
-0.75: require_pronoun resonate_active scare_passive see_active seek_determiner seem_determiner
-0.75: send_possessive send_pronoun share_infinitive shout_noun show_quote shrug_off sign_name
-0.75: sign_pronoun signal_determiner single_active speak_determiner speak_modal speak_time
-0.75: stick_gerund struggle_gerund struggle_with support_possessive surprise_passive talk_base
-0.75: talk_progressive talk_with tend_base tend_to think_comma threaten_determiner
-0.75: throw_infinitive tout_possessive try_noun tweet_determiner understand_active view_base
-0.75: vote_base vote_be vote_possessive warn_about weigh_infinitive wonder_infinitive write_base
-0.75: write_by write_passive yell_quote
-1.00: accept_name add_number agree_on allege_noun allow_pronoun announce_infinitive appear_base
-1.00: ask_about ask_infinitive back_base blame_infinitive cast_gerund challenge_base
-1.00: charge_active charge_determiner comment_infinitive commit_passive commit_to confirm_noun
-1.00: contrast_gerund decide_determiner declare_noun denounce_gerund deny_passive deny_pronoun
-1.00: describe_infinitive determine_determiner differ_active disavow_infinitive disclose_passive
-1.00: discover_determiner dislike_base draw_determiner email_base emphasize_gerund endorse_modal
-1.00: expect_name expect_progressive favor_gerund favor_noun feel_active feel_subordinator
-1.00: find_determiner find_modal find_pronoun fire_stop focus_noun focus_passive hammer_name
-1.00: identify_gerund insist_on intend_active interest_base invite_active knock_noun know_adverb
-1.00: list_name mean_determiner mock_possessive name_for point_determiner predict_infinitive
-1.00: project_infinitive project_noun prove_noun publish_in publish_passive react_active react_to
-1.00: read_infinitive rebuff_determiner recommend_infinitive relate_active release_modal
-1.00: remind_pronoun report_to seek_base seem_active seize_active send_passive shock_passive
-1.00: stick_to sue_active support_base tell_passive tell_to thank_to throw_determiner tout_gerund
-1.00: tweet_subordinator tweet_that understand_gerund vote_that want_quote worry_determiner
-1.00: write_determiner write_participle
-1.25: acknowledge_infinitive aim_at avoid_noun call_passive choose_to debate_base
-1.25: deliver_possessive disavow_name disclose_possessive draw_active fear_name feel_that
-1.25: find_passive hit_determiner learn_determiner list_on maintain_determiner name_name
-1.25: paint_determiner predict_determiner prefer_pronoun provide_gerund put_gerund
-1.25: question_infinitive release_base report_from see_on show_in speak_progressive title_active
-1.25: try_determiner vow_gerund want_pronoun welcome_noun worry_passive
-1.50: believe_noun call_noun compare_to design_active hold_determiner know_noun mean_active
-1.50: plan_base think_gerund vote_noun write_possessive write_subordinator
-1.75: compare_with
-2.00: add_noun add_to expect_active pledge_noun
`,
  content: `
0.00: around speech-after
-1.00: speech-before
-1.75: clause-before
`,
};
