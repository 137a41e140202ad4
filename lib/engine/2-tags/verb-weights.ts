/**
 * The verb and what stands beside it: how much each trait speaks for a cue (above 0) or against it (below 0), in log-odds,
 * learned from labelled articles by training/learn-cue-weights.ts, which writes this file.
 * Each line is a weight and the traits that have it.
 */
export const VERB_WEIGHTS = {
  verb: `
1.50: rebut
1.25: contemplate
1.00: accuse argue bemoan dismiss insist lament observe portray reaffirm reckon repudiate stress
1.00: vow warn wonder
0.75: acknowledge brush characterize chide conclude credit criticize describe distrust frame hail
0.75: joke press promise rebuke refuse reject say speculate suggest trumpet urge vouch
0.50: affirm applaud ask attribute blame blast circulate cite claim complain confirm congratulate
0.50: counter cry declare decry deem deride disagree dispute echo emphasize expect explain express
0.50: indicate interject liken list mock note order predict prefer probe proclaim propose rail
0.50: reassure recall recite reiterate seem slam spar tell tweet
0.25: admit agree allege announce assure balk concede decline defend dictate doubt endorse
0.25: estimate fear feud guess hint hope identify ignore know mention plead point praise recognize
0.25: recount remark remember reply report resist restrict retweet seek shout show signal
-0.25: accept aim allow answer apologize articulate authorize back block brag cast champion charge
-0.25: choose communicate counsel count demonstrate detail disclose document downplay encourage
-0.25: enjoy feel instruct interest invite laud laugh lobby look name offer persuade quote read
-0.25: regret relate release renew require share shrug support understand vote worry
-0.50: address alarm align appoint attack attempt beg boo broadcast calculate campaign certify
-0.50: clap clarify contest debate deny design differ disappoint display elaborate embrace
-0.50: establish expose find focus impose insult kid lash lay lean mean paint pass pitch position
-0.50: present project put rebuff recommend reflect request sign surprise title touch try utter
-0.50: weigh
-0.75: admire celebrate concern cover deliver draw feature fire hate hire hit interrupt launch
-0.75: prove provide rate realize resolve seize shock sound speak tend unveil warrant
-1.00: anger appeal begin brand direct dislike file hammer introduce maintain message rely scare
-1.00: stick struggle sue throw
-1.25: advise avoid hold resonate send trust
-1.50: adopt
`,
  phrase: `
2.00: acknowledge_base
1.50: add_colon add_stop advocate_verb appear_participle approve_noun ask_passive attack_noun
1.50: believe_in blast_noun challenge_passive claim_name comment_modal comment_on
1.50: compare_possessive condemn_active expect_gerund expect_passive feel_participle identify_name
1.50: mention_determiner plan_gerund promise_determiner push_for report_by restrict_gerund
1.50: say_number see_passive seize_infinitive think_possessive think_subordinator urge_pronoun
1.50: worry_base
1.00: accuse_passive accuse_pronoun aim_to appear_to applaud_name approve_passive argue_base
1.00: ask_subordinator assert_active assume_gerund assume_that believe_modal bemoan_active
1.00: blame_noun boast_of calculate_active call_for call_pronoun campaign_have cast_infinitive
1.00: chant_active charge_passive cite_gerund cite_noun claim_pronoun commit_gerund compare_name
1.00: complain_active concede_active concede_that conclude_comma condemn_determiner
1.00: consider_adverb consider_base continue_colon continue_comma contradict_active
1.00: convince_infinitive criticize_by debate_infinitive deem_determiner deem_passive
1.00: defend_active defend_noun demand_noun demonstrate_that denounce_active denounce_determiner
1.00: describe_passive detail_determiner determine_subordinator disclose_active discuss_modal
1.00: discuss_subordinator dispute_active doubt_that draw_infinitive embrace_gerund expect_to
1.00: explain_active favor_infinitive file_determiner file_on find_stop hail_determiner hint_at
1.00: hold_on hope_possessive imply_gerund insist_pronoun intend_passive joke_active knock_name
1.00: know_for know_passive list_determiner look_base look_to maintain_that mean_passive
1.00: mention_name mention_possessive mock_name negotiate_active nominate_passive note_active
1.00: note_stop offer_noun offer_possessive oppose_determiner outline_gerund pass_gerund
1.00: pivot_active plead_active pledge_gerund point_noun point_to portray_passive post_gerund
1.00: post_noun praise_determiner predict_pronoun press_gerund project_determiner
1.00: protest_determiner prove_infinitive prove_to push_to question_active question_name
1.00: question_subordinator read_stop recognize_passive recognize_that recommend_active reject_by
1.00: remember_subordinator remind_infinitive renew_noun require_infinitive respond_that say_in
1.00: say_passive see_that seem_like share_base shout_comma show_name show_stop sign_determiner
1.00: sign_gerund slam_gerund slam_name speak_about speak_of suggest_gerund talk_adverb thank_name
1.00: thank_possessive threaten_to tout_determiner try_infinitive tweet_time
1.00: understand_subordinator urge_active urge_possessive view_infinitive vow_active want_modal
1.00: warn_name warn_of weigh_in welcome_modal worry_that write_colon write_that
0.50: accept_determiner accuse_gerund add_active address_infinitive admit_determiner admit_that
0.50: advocate_noun agree_active allege_active allow_name announce_active announce_determiner
0.50: announce_pronoun answer_noun apologize_to appear_that applaud_determiner appoint_determiner
0.50: appoint_name argue_gerund argue_pronoun ask_active ask_stop assure_active assure_name
0.50: assure_noun attack_determiner attack_infinitive attack_name authorize_active back_determiner
0.50: back_gerund begin_infinitive believe_base believe_be believe_pronoun bemoan_determiner
0.50: blame_base blame_determiner blast_active block_name boast_about brag_active brush_active
0.50: call_gerund call_into call_on call_progressive call_that call_time campaign_against
0.50: campaign_infinitive campaign_noun campaign_on cast_pronoun celebrate_gerund celebrate_noun
0.50: challenge_noun champion_determiner chant_quote charge_that charge_with choose_base cite_name
0.50: cite_quote claim_active claim_base command_gerund compare_determiner compare_noun
0.50: concern_about conclude_active confirm_active consider_name consider_subordinator
0.50: contend_that contest_determiner continue_noun convince_gerund convince_noun cover_modal
0.50: criticize_passive criticize_subordinator debate_in debate_on decide_base decide_gerund
0.50: decide_not decide_pronoun declare_in declare_modal decline_active decry_determiner
0.50: demand_active denounce_name deny_determiner deny_that deride_active describe_determiner
0.50: describe_gerund design_passive direct_at direct_to disagree_active dismiss_active
0.50: dismiss_gerund dismiss_name display_determiner distance_infinitive dub_active echo_by
0.50: emphasize_active emphasize_noun encourage_active encourage_infinitive endorse_possessive
0.50: endorse_progressive expect_pronoun explain_subordinator explain_that express_active
0.50: express_infinitive express_possessive fear_determiner fear_pronoun feature_determiner
0.50: feel_base feel_gerund find_number find_that fire_from forward_to highlight_active
0.50: highlight_determiner hit_name hold_noun hold_participle hope_gerund hope_modal
0.50: hope_progressive hope_pronoun hope_to identify_passive ignore_gerund imagine_active
0.50: impose_infinitive indicate_determiner indicate_pronoun insist_active insist_base
0.50: insult_active interject_active interpret_passive interpret_subordinator invite_passive
0.50: joke_that know_gerund know_subordinator label_name lament_active lament_gerund lean_active
0.50: learn_infinitive liken_active list_subordinator lobby_gerund look_progressive look_verb
0.50: mean_for mean_to mention_passive mock_active name_quote nominate_base note_pronoun
0.50: offer_progressive oppose_noun order_determiner outline_determiner pass_participle
0.50: pitch_active pledge_to portray_infinitive post_on predict_base prefer_to press_passive
0.50: probe_gerund promise_noun promise_to promote_possessive propose_gerund provide_by
0.50: provide_participle publish_noun push_gerund push_progressive put_pronoun
0.50: question_progressive quote_active quote_determiner rank_noun read_base recall_active
0.50: recall_that recognize_adverb recognize_infinitive refer_progressive refer_to
0.50: reference_active reflect_on refuse_active regard_active reject_name reject_noun release_in
0.50: release_progressive rely_progressive remark_that remember_passive remind_noun
0.50: repeat_determiner repeat_gerund repeat_possessive reply_colon reply_stop report_active
0.50: report_name report_passive require_base respond_active respond_stop retweet_active
0.50: reveal_noun reveal_that say_active say_base say_conjunction say_during say_for say_gerund
0.50: say_noun say_progressive say_stop say_subordinator say_to say_with see_base see_for
0.50: seek_gerund seem_passive send_noun share_possessive share_with shout_active show_gerund
0.50: show_subordinator sign_passive signal_active spar_active speak_base speculate_active
0.50: stick_infinitive stick_with stress_determiner struggle_progressive struggle_to suggest_name
0.50: support_determiner support_gerund support_noun suspect_active suspect_that talk_active
0.50: talk_to tell_active tell_determiner tell_progressive thank_determiner thank_pronoun think_be
0.50: think_infinitive think_modal think_pronoun throw_gerund throw_in touch_on tweet_comma
0.50: tweet_gerund tweet_name tweet_stop underscore_active understand_that urge_name view_gerund
0.50: view_pronoun view_subordinator vote_against vote_determiner vote_for vote_in vouch_for
0.50: want_gerund want_to warn_base warn_gerund wonder_subordinator write_active write_base
0.50: write_in write_on write_quote write_stop
-0.50: accept_gerund accept_name add_modal add_name address_modal address_name address_noun
-0.50: admit_pronoun adopt_active adopt_noun advise_progressive agree_name agree_to aim_active
-0.50: aim_passive alarm_determiner alarm_passive allege_gerund allow_base announce_possessive
-0.50: appeal_base appeal_gerund appear_subordinator approve_determiner argue_be argue_in
-0.50: argue_stop ask_comma ask_gerund assure_of attack_base attack_on attack_passive
-0.50: attack_possessive attack_pronoun attempt_gerund attempt_progressive authorize_passive
-0.50: avoid_base back_base back_by back_infinitive back_passive back_progressive back_to
-0.50: begin_base begin_modal begin_noun believe_possessive blame_infinitive blast_determiner
-0.50: block_modal block_noun boast_that brand_base call_name call_quote call_stop campaign_adverb
-0.50: campaign_gerund campaign_subordinator cast_determiner cast_modal cast_noun celebrate_name
-0.50: celebrate_passive challenge_infinitive challenge_name champion_active chant_gerund
-0.50: characterize_active charge_infinitive choose_by choose_determiner claim_determiner
-0.50: claim_infinitive claim_noun claim_to clarify_gerund comment_active comment_for
-0.50: commit_active commit_by compare_active concern_determiner concern_gerund concern_passive
-0.50: confirm_passive consider_active consider_modal contest_active continue_modal
-0.50: continue_possessive continue_stop continue_subordinator convince_active convince_determiner
-0.50: convince_passive count_base count_subordinator cover_base cover_name debate_active
-0.50: debate_modal debate_noun decide_infinitive decide_passive decide_to declare_determiner
-0.50: declare_noun declare_number declare_passive declare_pronoun decline_gerund deem_active
-0.50: defend_pronoun deliver_active deliver_modal demand_determiner deny_gerund detail_gerund
-0.50: determine_possessive determine_pronoun direct_active direct_determiner disclose_passive
-0.50: disclose_possessive discover_active discover_in discover_passive discuss_infinitive
-0.50: dislike_active display_gerund distance_pronoun document_active draw_determiner draw_gerund
-0.50: draw_modal draw_name draw_participle draw_to echo_noun echo_passive email_active
-0.50: embrace_base embrace_pronoun emphasize_infinitive emphasize_that encourage_base
-0.50: encourage_modal encourage_noun encourage_progressive endorse_infinitive endorse_modal
-0.50: establish_determiner establish_infinitive explain_possessive expose_passive favor_active
-0.50: fear_active feature_active file_in file_possessive find_infinitive fire_stop focus_noun
-0.50: highlight_gerund hint_that hire_gerund hire_name hit_active hold_base hold_by
-0.50: hold_possessive hold_progressive hold_stop hope_for hope_name identify_gerund ignore_active
-0.50: ignore_determiner imagine_infinitive imply_that impose_gerund impress_passive
-0.50: insist_determiner instruct_determiner interest_gerund interrupt_active introduce_active
-0.50: introduce_determiner introduce_infinitive introduce_noun introduce_to invite_noun
-0.50: invoke_determiner know_about know_active know_comma know_name know_noun label_active
-0.50: lash_active lash_noun launch_active lay_determiner lay_infinitive lean_progressive
-0.50: learn_gerund lobby_active lobby_for lobby_noun look_active look_at look_infinitive
-0.50: look_like look_modal love_active maintain_active maintain_noun mean_gerund mean_noun
-0.50: mention_active negotiate_determiner nominate_noun offer_participle offer_passive
-0.50: offer_pronoun oppose_active oppose_passive oppose_pronoun outline_active outrage_passive
-0.50: paint_name pass_infinitive pass_modal persuade_passive plan_active plan_for plead_noun
-0.50: plead_with point_base position_to praise_noun predict_determiner predict_name prefer_name
-0.50: present_infinitive present_passive press_noun promote_gerund protest_active prove_active
-0.50: prove_adverb prove_gerund prove_modal prove_that provide_determiner provide_progressive
-0.50: provide_to put_in put_name put_possessive rank_active rank_among rate_active react_to
-0.50: realize_infinitive recall_subordinator recite_determiner refer_active reflect_gerund
-0.50: reflect_infinitive reflect_possessive reiterate_that reject_gerund relate_active relate_to
-0.50: release_base release_comma release_gerund release_pronoun release_time rely_active
-0.50: rely_adverb remember_name renew_active reply_to report_noun report_on report_subordinator
-0.50: require_active require_modal require_pronoun resonate_active resonate_with respond_by
-0.50: respond_time restrict_passive rip_name say_colon say_of scare_active scare_passive
-0.50: see_active see_by see_infinitive see_quote send_conjunction send_modal send_participle
-0.50: send_passive share_determiner shout_noun show_to sign_active sign_into sign_name sign_noun
-0.50: sign_pronoun signal_possessive sound_gerund sound_like speak_at speak_determiner
-0.50: speak_gerund speak_infinitive speak_modal speak_name stick_gerund stick_to struggle_gerund
-0.50: sue_name suggest_infinitive suggest_noun support_base support_by support_passive
-0.50: support_possessive talk_base talk_noun talk_progressive tell_passive tend_base tend_to
-0.50: testify_active think_active think_gerund think_that throw_active throw_infinitive
-0.50: throw_noun trust_determiner trust_passive try_active try_adverb try_base try_noun
-0.50: try_progressive urge_determiner urge_noun vote_base vote_possessive want_active
-0.50: want_infinitive want_possessive warn_against warn_determiner weigh_infinitive withdraw_from
-0.50: wonder_infinitive worry_infinitive write_about write_by write_comma write_determiner
-0.50: write_gerund write_participle write_passive
-1.00: accept_active accuse_of acknowledge_infinitive acknowledge_subordinator add_noun add_number
-1.00: aim_at align_active align_with allege_noun allow_pronoun appear_at appear_determiner
-1.00: appear_in appoint_noun ask_for assert_gerund assume_infinitive assume_name authorize_to
-1.00: avoid_noun back_pronoun beg_determiner begin_active believe_active believe_noun believe_to
-1.00: call_base call_noun call_passive call_possessive campaign_active campaign_in campaign_with
-1.00: challenge_base champion_gerund charge_active charge_determiner choose_active choose_passive
-1.00: choose_to claim_gerund clarify_that comment_infinitive compare_to complain_about
-1.00: concede_gerund conclude_that condemn_gerund condemn_noun confirm_determiner convince_that
-1.00: decide_determiner defend_possessive deliver_noun deliver_possessive demand_that
-1.00: demonstrate_possessive deny_passive deny_pronoun describe_infinitive design_active
-1.00: determine_base determine_determiner determine_passive differ_active disavow_infinitive
-1.00: disavow_name discover_determiner dismiss_determiner doubt_active draw_active email_to
-1.00: embrace_name enjoy_determiner envision_active expect_progressive express_base favor_gerund
-1.00: favor_name fear_name feature_noun feel_active feel_quote feel_subordinator feel_that
-1.00: file_against file_passive find_determiner find_modal find_passive find_pronoun hammer_name
-1.00: hate_base highlight_name hit_noun hold_active hold_determiner imagine_gerund impose_noun
-1.00: insist_on instruct_active interest_noun invite_active knock_noun know_determiner
-1.00: know_pronoun launch_determiner lean_base list_on maintain_infinitive mean_active
-1.00: mean_determiner mean_name name_for name_modal name_name nominate_gerund nominate_infinitive
-1.00: note_comma offer_infinitive order_noun paint_determiner persuade_gerund plan_base
-1.00: point_determiner predict_infinitive prefer_pronoun project_gerund project_noun promise_that
-1.00: protest_gerund prove_noun provide_modal provide_name publish_in publish_passive push_active
-1.00: push_name put_gerund question_modal read_gerund rebuff_determiner recognize_active
-1.00: recommend_infinitive release_modal release_on release_participle report_from report_to
-1.00: require_gerund resist_active reveal_determiner see_gerund see_on see_participle seek_base
-1.00: seek_conjunction seek_determiner seize_active seize_determiner send_possessive send_pronoun
-1.00: send_to share_infinitive shock_passive show_in sign_on single_active speak_progressive
-1.00: speak_time stick_active struggle_active struggle_with sue_active support_participle
-1.00: surprise_passive suspect_of think_adverb think_comma threaten_determiner throw_determiner
-1.00: tweet_subordinator understand_active understand_gerund view_base view_determiner vote_name
-1.00: vote_noun vote_that warn_about welcome_determiner worry_determiner write_possessive
-1.00: write_subordinator
-1.50: add_to announce_infinitive appear_on argue_infinitive ask_infinitive cast_gerund
-1.50: compare_with counter_infinitive discuss_progressive focus_passive hit_determiner
-1.50: intend_active learn_determiner maintain_determiner pledge_noun provide_gerund
-1.50: question_infinitive regard_gerund remind_pronoun thank_to title_active try_determiner
-1.50: want_pronoun want_quote worry_passive
-2.00: expect_active
`,
};
