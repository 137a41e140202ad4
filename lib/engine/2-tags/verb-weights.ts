/**
 * The verb and what stands beside it: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const VERB_WEIGHTS = {
  verb: `
1.25: contemplate rebut
1.00: accuse argue bemoan dismiss dispute insist lament observe portray reaffirm rebuke reckon
1.00: repudiate stress vow warn wonder
0.75: acknowledge blast brush characterize conclude credit criticize describe distrust frame hail
0.75: joke mock press promise reject say speculate suggest trumpet urge vouch
0.50: affirm applaud ask attribute blame chide circulate cite claim complain confirm congratulate
0.50: counter cry declare decry deem deride disagree echo emphasize expect express hope indicate
0.50: interject liken list note order predict prefer probe proclaim propose rail reassure recall
0.50: recite refuse reiterate seem slam spar tell tweet
0.25: admit agree announce assure balk concede decline demand dictate doubt endorse estimate
0.25: explain fear feud guess hint identify ignore know mention pivot plead point praise recognize
0.25: recount remark remember reply report resist restrict retweet shout show signal
-0.25: accept aim allow apologize authorize block brag charge choose communicate count demonstrate
-0.25: detail disclose document downplay encourage enjoy expose instruct interest invite laud
-0.25: laugh lobby name notice offer persuade quote read rebuff regret relate require share shrug
-0.25: support understand withdraw worry
-0.50: address alarm align answer appoint attempt back beg boo broadcast calculate campaign cast
-0.50: certify clap clarify contest counsel debate deny design differ disappoint display elaborate
-0.50: embrace establish find focus hit impose insult kid lash lay lean look mean paint pass pitch
-0.50: position present project put recommend reflect release renew request sign surprise title
-0.50: touch try utter vote weigh
-0.75: admire attack celebrate concern cover deliver draw feature fire hate hire interrupt launch
-0.75: prove provide rate realize resolve seize shock sound speak sue tend unveil warrant
-1.00: anger appeal begin brand direct dislike file hammer introduce maintain message rely scare
-1.00: stick struggle throw
-1.25: advise avoid hold resonate send trust
-1.50: adopt
`,
  phrase: `
2.00: acknowledge_base
1.50: add_colon add_stop advocate_verb appear_participle approve_noun ask_passive believe_in
1.50: blast_noun challenge_passive claim_name comment_modal comment_on compare_possessive
1.50: condemn_active expect_gerund expect_passive feel_participle identify_name mention_determiner
1.50: plan_gerund promise_determiner push_for report_by restrict_gerund say_number
1.50: seize_infinitive think_possessive think_subordinator urge_pronoun
1.00: accuse_passive accuse_pronoun aim_to appear_to applaud_name approve_passive argue_base
1.00: ask_subordinator assert_active assume_gerund assume_that attack_noun believe_modal
1.00: bemoan_active blame_noun boast_of calculate_active call_for call_pronoun campaign_have
1.00: cast_infinitive chant_active charge_passive cite_gerund cite_noun claim_pronoun
1.00: commit_gerund complain_active concede_active concede_that conclude_comma condemn_determiner
1.00: consider_adverb consider_base continue_colon continue_comma contradict_active
1.00: convince_infinitive criticize_by debate_infinitive declare_quote deem_determiner
1.00: deem_passive defend_active defend_noun demand_noun demonstrate_that denounce_active
1.00: denounce_determiner describe_passive detail_determiner determine_subordinator
1.00: disclose_active discuss_modal discuss_subordinator doubt_that draw_infinitive embrace_gerund
1.00: expect_to explain_active favor_infinitive feel_gerund file_determiner file_on find_stop
1.00: hail_determiner hold_on hope_possessive imply_gerund intend_passive joke_active knock_name
1.00: know_for know_passive list_determiner look_base look_to maintain_that mean_passive
1.00: mention_possessive negotiate_active nominate_passive note_active note_stop offer_noun
1.00: offer_possessive oppose_determiner outline_gerund pass_gerund pivot_active plead_active
1.00: pledge_gerund point_noun point_to portray_passive post_gerund post_noun post_on
1.00: praise_determiner predict_pronoun press_gerund project_determiner protest_determiner
1.00: prove_infinitive prove_to push_to question_active question_name question_subordinator
1.00: read_stop recognize_infinitive recognize_passive recognize_that recommend_active reject_by
1.00: remember_subordinator remind_infinitive renew_noun report_passive require_infinitive
1.00: respond_stop respond_that say_in say_passive see_passive seek_name seem_like share_base
1.00: shout_comma show_stop sign_gerund slam_gerund slam_name speak_about speak_of suggest_gerund
1.00: talk_adverb thank_name thank_possessive threaten_to tout_determiner try_infinitive
1.00: tweet_time understand_subordinator urge_active urge_possessive view_infinitive vow_active
1.00: want_modal warn_name warn_of weigh_in welcome_modal worry_base worry_that write_colon
1.00: write_that
0.50: accept_determiner accuse_gerund add_active address_infinitive admit_determiner admit_that
0.50: advocate_noun agree_active allege_active allow_name announce_active announce_determiner
0.50: announce_pronoun apologize_for appear_that applaud_determiner appoint_determiner
0.50: appoint_name argue_gerund argue_pronoun ask_stop assure_active assure_name assure_noun
0.50: attack_determiner attack_infinitive attack_name authorize_active back_determiner back_gerund
0.50: begin_infinitive believe_base believe_be believe_pronoun bemoan_determiner blame_base
0.50: blame_determiner block_name boast_about brag_active brush_active call_gerund call_into
0.50: call_on call_progressive call_that call_time campaign_against campaign_infinitive
0.50: campaign_noun campaign_on cast_pronoun celebrate_gerund celebrate_noun challenge_noun
0.50: champion_determiner chant_quote charge_that charge_with choose_base cite_name cite_quote
0.50: claim_active claim_base command_gerund compare_determiner compare_name compare_noun
0.50: concern_about conclude_active confirm_active consider_name consider_subordinator
0.50: contend_that contest_determiner continue_noun convince_gerund convince_noun counter_name
0.50: cover_modal criticize_passive criticize_subordinator debate_in debate_on decide_base
0.50: decide_gerund decide_not decide_pronoun declare_in declare_modal decline_active
0.50: decry_determiner demand_active denounce_name deny_determiner deny_that deride_active
0.50: describe_determiner describe_gerund design_passive direct_at direct_to disagree_active
0.50: dismiss_active dismiss_gerund dismiss_name display_determiner dispute_active
0.50: distance_infinitive dub_active echo_by emphasize_active encourage_active
0.50: encourage_infinitive endorse_possessive expect_pronoun explain_subordinator explain_that
0.50: expose_active express_active express_infinitive express_possessive fear_determiner
0.50: fear_pronoun feature_determiner feel_base find_number find_that fire_from forward_to
0.50: highlight_active highlight_determiner highlight_noun hint_at hit_name hold_noun
0.50: hold_participle hope_base hope_gerund hope_modal hope_progressive hope_pronoun hope_to
0.50: identify_passive ignore_gerund imagine_active impose_infinitive indicate_determiner
0.50: indicate_pronoun insist_active insist_base insist_pronoun insult_active interject_active
0.50: interpret_passive interpret_subordinator invite_passive joke_that know_gerund
0.50: know_subordinator label_name lament_active lament_gerund lean_active learn_infinitive
0.50: liken_active list_subordinator lobby_gerund look_progressive look_verb mean_for mean_to
0.50: mention_name mention_passive mock_active mock_name name_quote nominate_base note_pronoun
0.50: offer_progressive oppose_noun order_determiner outline_determiner pass_participle
0.50: pitch_active pledge_to portray_infinitive predict_base prefer_to press_passive probe_gerund
0.50: promise_to promote_possessive propose_gerund provide_by provide_participle publish_noun
0.50: push_gerund push_progressive put_pronoun question_progressive quote_active quote_determiner
0.50: rank_noun read_base rebut_name recall_active recall_that recognize_adverb refer_progressive
0.50: refer_to reference_active reflect_on refuse_active regard_active reject_name reject_noun
0.50: release_in release_progressive rely_progressive remark_that remember_passive remind_noun
0.50: repeat_determiner repeat_gerund repeat_possessive reply_colon reply_stop report_active
0.50: report_name require_base respond_active retweet_active reveal_that say_active say_base
0.50: say_conjunction say_during say_for say_gerund say_noun say_progressive say_stop
0.50: say_subordinator say_to say_with see_base see_that seek_gerund seem_passive send_noun
0.50: share_possessive share_with shout_active show_gerund show_name show_subordinator
0.50: sign_determiner sign_passive signal_active spar_active speak_base speculate_active
0.50: stick_infinitive stick_with stress_determiner struggle_progressive struggle_to suggest_name
0.50: support_determiner support_gerund support_noun suspect_active suspect_that talk_active
0.50: talk_to tell_active tell_determiner tell_gerund tell_progressive thank_determiner
0.50: thank_pronoun think_be think_infinitive think_modal think_pronoun throw_gerund throw_in
0.50: touch_on tweet_comma tweet_gerund tweet_name tweet_stop underscore_active understand_that
0.50: urge_name view_gerund view_pronoun view_subordinator vote_against vote_determiner vote_for
0.50: vote_in vouch_for want_gerund want_to warn_base warn_gerund wonder_subordinator write_active
0.50: write_base write_on write_quote write_stop
-0.50: accept_active accept_gerund accept_name add_modal add_name address_modal address_name
-0.50: address_noun admit_infinitive admit_pronoun adopt_active adopt_noun advise_progressive
-0.50: agree_name agree_to aim_active aim_passive alarm_determiner alarm_passive allege_gerund
-0.50: allow_base allow_infinitive announce_possessive appeal_base appeal_gerund appear_determiner
-0.50: appear_subordinator approve_determiner argue_be argue_in argue_stop ask_comma ask_gerund
-0.50: assure_of attack_base attack_on attack_passive attack_possessive attack_pronoun
-0.50: attempt_gerund attempt_progressive authorize_passive avoid_base back_base back_by
-0.50: back_infinitive back_participle back_passive back_progressive back_to begin_base
-0.50: begin_modal begin_noun believe_possessive blame_infinitive blast_determiner block_modal
-0.50: block_noun boast_that brand_base call_name call_quote call_stop campaign_gerund
-0.50: campaign_subordinator cast_determiner cast_modal cast_noun celebrate_name celebrate_passive
-0.50: challenge_infinitive challenge_name chant_gerund charge_infinitive charge_noun chide_name
-0.50: choose_by choose_determiner claim_determiner claim_infinitive claim_noun claim_to
-0.50: clarify_gerund clarify_that comment_active comment_for commit_active commit_by
-0.50: compare_active concern_determiner concern_gerund concern_passive congratulate_active
-0.50: consider_active consider_modal contest_active continue_modal continue_possessive
-0.50: continue_stop continue_subordinator convince_active convince_determiner convince_passive
-0.50: count_base count_in count_subordinator cover_base cover_name debate_active debate_base
-0.50: debate_modal debate_noun decide_infinitive decide_passive decide_to declare_determiner
-0.50: declare_noun declare_number declare_passive declare_pronoun decline_gerund deem_active
-0.50: defend_pronoun deliver_active deliver_modal deliver_noun demand_determiner
-0.50: demand_infinitive deny_gerund detail_gerund determine_possessive determine_pronoun
-0.50: direct_active direct_determiner disclose_passive disclose_possessive discover_active
-0.50: discover_in discover_passive discuss_infinitive dislike_active display_gerund
-0.50: distance_pronoun document_active draw_determiner draw_modal draw_name draw_participle
-0.50: draw_to echo_noun echo_passive email_active email_to embrace_base embrace_pronoun
-0.50: emphasize_infinitive emphasize_that encourage_base encourage_modal encourage_noun
-0.50: encourage_progressive endorse_infinitive endorse_modal establish_determiner
-0.50: establish_infinitive explain_possessive expose_determiner expose_passive favor_active
-0.50: file_in file_possessive find_infinitive fire_stop focus_noun highlight_gerund hire_active
-0.50: hire_gerund hire_name hold_base hold_by hold_possessive hold_progressive hold_stop hope_for
-0.50: identify_gerund ignore_determiner imagine_infinitive imply_that impose_gerund
-0.50: impress_passive insist_determiner instruct_determiner interest_gerund interrupt_active
-0.50: introduce_active introduce_determiner introduce_infinitive introduce_noun introduce_to
-0.50: invite_noun invoke_determiner know_about know_active know_name know_noun label_active
-0.50: lash_active lash_noun launch_active launch_determiner lay_infinitive lay_passive
-0.50: lean_progressive learn_gerund lobby_active lobby_for lobby_noun look_active look_at
-0.50: look_infinitive look_like look_modal love_active maintain_active maintain_noun mean_gerund
-0.50: mean_noun mention_active message_active negotiate_determiner nominate_noun offer_participle
-0.50: offer_passive offer_pronoun oppose_active oppose_passive oppose_pronoun outline_active
-0.50: outrage_passive paint_name pass_infinitive pass_modal persuade_gerund persuade_passive
-0.50: plan_active plan_for plead_noun plead_with point_base position_to praise_noun
-0.50: predict_determiner predict_name present_infinitive present_passive press_noun
-0.50: promote_gerund protest_active prove_active prove_adverb prove_gerund prove_modal prove_that
-0.50: provide_determiner provide_progressive provide_to push_active put_in put_name put_noun
-0.50: put_possessive rank_active rank_among rate_active react_to realize_infinitive
-0.50: recall_subordinator recite_determiner refer_active reflect_gerund reflect_infinitive
-0.50: reflect_possessive reiterate_that reject_gerund relate_active relate_to release_comma
-0.50: release_gerund release_pronoun release_time rely_active rely_adverb remember_name
-0.50: renew_active reply_to report_on report_subordinator require_active require_modal
-0.50: require_pronoun resonate_active resonate_with respond_by respond_time restrict_passive
-0.50: say_colon say_of scare_active scare_passive see_active see_by see_infinitive
-0.50: send_conjunction send_modal send_participle send_passive share_determiner shock_passive
-0.50: shout_noun show_to sign_active sign_into sign_name sign_pronoun signal_possessive
-0.50: sound_gerund sound_like speak_at speak_determiner speak_gerund speak_infinitive speak_modal
-0.50: speak_name stick_gerund stick_to struggle_gerund suggest_infinitive support_by
-0.50: support_passive support_possessive talk_base talk_noun talk_progressive tell_passive
-0.50: tend_base tend_to testify_active think_active think_gerund think_that threaten_determiner
-0.50: throw_active throw_infinitive throw_noun throw_passive trust_determiner trust_passive
-0.50: try_active try_adverb try_base try_progressive understand_active understand_gerund
-0.50: understand_noun urge_determiner urge_noun vote_base vote_possessive want_active
-0.50: want_infinitive want_possessive warn_against warn_determiner weigh_infinitive withdraw_from
-0.50: wonder_infinitive worry_infinitive write_about write_by write_comma write_determiner
-0.50: write_gerund write_participle write_passive
-1.00: accuse_of acknowledge_infinitive acknowledge_subordinator add_noun add_number aim_at
-1.00: align_active align_with allege_noun allow_pronoun appear_at appear_in appoint_noun ask_for
-1.00: assert_gerund assume_infinitive assume_name authorize_to avoid_noun back_pronoun
-1.00: beg_determiner begin_active believe_active believe_noun believe_to call_base call_noun
-1.00: call_passive call_possessive campaign_active campaign_adverb campaign_in campaign_with
-1.00: challenge_base champion_gerund charge_active charge_determiner choose_active choose_passive
-1.00: choose_to claim_gerund comment_infinitive compare_to complain_about concede_gerund
-1.00: conclude_that condemn_gerund condemn_noun confirm_determiner convince_that
-1.00: counter_infinitive decide_determiner defend_possessive deliver_possessive demand_that
-1.00: demonstrate_possessive deny_passive deny_pronoun describe_infinitive design_active
-1.00: determine_base determine_determiner determine_passive differ_active disavow_infinitive
-1.00: disavow_name discover_determiner dismiss_determiner doubt_active draw_gerund embrace_name
-1.00: enjoy_determiner envision_active expect_progressive express_base favor_gerund favor_name
-1.00: fear_name feature_noun feel_active feel_quote feel_subordinator feel_that file_against
-1.00: file_passive find_determiner find_modal find_passive find_pronoun hammer_name hate_base
-1.00: highlight_name hit_noun hold_active hold_determiner imagine_gerund impose_noun insist_on
-1.00: instruct_active interest_noun invite_active knock_noun know_determiner know_pronoun
-1.00: lay_determiner lean_base list_on maintain_infinitive mean_active mean_determiner mean_name
-1.00: name_for name_modal name_name nominate_gerund nominate_infinitive note_comma
-1.00: offer_infinitive order_noun paint_determiner plan_base point_determiner predict_infinitive
-1.00: prefer_pronoun project_gerund project_noun promise_that protest_gerund prove_noun
-1.00: provide_modal provide_name publish_in publish_passive push_name put_gerund question_modal
-1.00: read_gerund rebuff_determiner recognize_active recommend_infinitive release_base
-1.00: release_modal release_on release_participle report_from report_noun report_to
-1.00: require_gerund resist_active reveal_determiner rip_name see_gerund see_on see_participle
-1.00: seek_base seek_conjunction seek_determiner seize_active seize_determiner send_possessive
-1.00: send_pronoun send_to share_infinitive show_in sign_on single_active speak_progressive
-1.00: speak_time stick_active struggle_active struggle_with sue_active support_base
-1.00: support_participle surprise_passive suspect_of think_adverb think_comma throw_determiner
-1.00: try_noun tweet_subordinator view_base view_determiner vote_name vote_noun vote_that
-1.00: warn_about welcome_determiner worry_determiner write_possessive write_subordinator
-1.50: add_to announce_infinitive appear_on argue_infinitive ask_infinitive cast_gerund
-1.50: compare_with discuss_progressive draw_active focus_passive hit_determiner intend_active
-1.50: learn_determiner maintain_determiner pledge_noun provide_gerund question_infinitive
-1.50: regard_gerund remind_pronoun thank_to title_active try_determiner want_pronoun want_quote
-1.50: worry_passive
-2.00: expect_active
`,
};
