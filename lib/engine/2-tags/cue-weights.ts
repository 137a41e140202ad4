/**
 * How much each trait of a cue speaks for it (above 0) or against it (below 0), in log-odds, learned
 * from labelled articles by logistic regression (training/learn-cue-weights.ts writes this file).
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -1.13,
  verb: `
1.25: contemplate insist proclaim reaffirm stress wonder
1.00: accuse argue dispute lament press rebut reckon repudiate say warn
0.75: ask blast brush characterize chide cite claim credit criticize cry declare describe dismiss
0.75: distrust frame interject joke observe order portray rebuke shout slam speculate suggest tell
0.75: tweet
0.50: acknowledge affirm allege applaud assure attribute blame complain concede conclude confirm
0.50: congratulate counter decry deem deride disagree doubt dub echo expect explain express guess
0.50: hail hope indicate liken list mock muse note praise predict prefer probe promise rail recall
0.50: recite recognize refuse reject remark scream seem spar urge vouch vow yell
0.25: add admit agree announce appear assert balk bemoan brag bristle call caution chant chime
0.25: comment decline dissent distance emphasize envision estimate fear hint identify intend
0.25: interpret mention pivot promote propose protest read reassure recount refer reiterate
0.25: remember remind reply report resist restrict retweet show suspect write
0.00: denounce plead post seek want
-0.25: address advocate aim allow approve articulate assail broadcast cast commit communicate
-0.25: compare contend convince counsel decide demonstrate deny depose detail determine disclose
-0.25: discover downplay dwell elaborate highlight imagine impress instruct interest invite jeer
-0.25: knock lambaste laud laugh learn love name nominate notice offer persuade plan pledge
-0.25: publish question react recommend regret release require ridicule rule share swear threaten
-0.25: tout underscore voice withdraw worry
-0.50: alarm align answer anticipate appoint attempt authorize back bash beg calculate certify
-0.50: charge choose clarify count document email embrace encourage enjoy establish expose find
-0.50: focus hire impose launch lay lean look negotiate paint pass present project put quote
-0.50: realize rebuff renew request seize support title touch try understand unveil utter vote
-0.75: admire attack boo campaign clap command concern cover debate design disappoint dislike
-0.75: display draw feature feud fire hammer hit insult interrupt kid lash lobby mean pitch prove
-0.75: provide rate reflect resolve sign sound speak sue surprise tend throw weigh
-1.00: anger appeal begin contest deliver differ direct file hate introduce maintain rely shock
-1.00: shrug stick struggle warrant
-1.25: adopt advise avoid brand celebrate hold message scare send trust
-1.50: resonate
`,
  manner: `
0.25: active passive
0.00: base
-0.25: infinitive modal participle progressive
-0.50: gerund
`,
  source: `
1.00: after_name
0.75: apposition_time shared_name shared_time
0.50: after_number after_preposition apposition_noun apposition_stop apposition_verb
0.50: before_closing shared_adverb shared_writer
0.25: after_closing after_noun after_time agent_noun agent_number apposition_name before_name
0.25: before_number before_plural before_writer shared_closing shared_pronoun
0.00: after_determiner after_possessive apposition_plural before_noun shared_plural
-0.25: agent_plural apposition_adverb apposition_number apposition_participle before_determiner
-0.25: before_pronoun shared_number
-0.50: after_pronoun agent_name before_it before_time shared_gerund
-0.75: after_it after_verb shared_relative
-1.25: before_relative none_nobody shared_it
`,
  content: `
0.50: both
0.25: speech-after
0.00: clause-after
-1.00: speech-before
-1.50: clause-before
`,
  next: `
2.00: stop
0.75: that without
0.50: verb
0.25: across against comma determiner do gerund name on possessive time
0.00: at colon noun pronoun quote
-0.25: adverb by dash during not number of off subordinator
-0.50: among be in modal onto over participle through with
-0.75: behind into
-1.00: above around conjunction from have mark outside toward
-1.50: than under
-2.00: closing
`,
  shape: `
2.25: active_after_speech-before active_apposition_speech-after
1.75: active_after_both
1.25: infinitive_shared_speech-after
1.00: gerund_shared_speech-after progressive_apposition_clause-after
0.75: active_before_speech-after
0.50: active_apposition_clause-after base_after_clause-before base_apposition_clause-after
0.50: gerund_shared_clause-after modal_apposition_clause-after modal_none_clause-after
0.50: passive_none_around
0.25: active_before_both active_before_clause-after active_none_clause-after
0.25: base_before_clause-after gerund_none_speech-before participle_agent_around
0.25: progressive_before_clause-after
0.00: active_apposition_both base_before_clause-before base_shared_clause-after
0.00: infinitive_shared_clause-after
-0.25: active_after_clause-before active_before_speech-before infinitive_none_clause-after
-0.25: modal_before_clause-after modal_before_speech-after progressive_shared_clause-after
-0.50: active_after_speech-after active_before_clause-before active_shared_clause-after
-0.50: base_none_clause-after gerund_before_clause-after gerund_before_clause-before
-0.50: gerund_none_both gerund_none_clause-after modal_before_clause-before passive_agent_around
-0.50: progressive_before_clause-before
-0.75: gerund_before_speech-before participle_none_around
-1.00: active_apposition_speech-before base_before_speech-after gerund_after_clause-after
-1.00: gerund_before_speech-after gerund_none_speech-after modal_before_speech-before
-1.00: progressive_before_speech-after progressive_none_clause-after
-1.25: active_shared_speech-after infinitive_apposition_clause-after
-1.50: active_none_speech-before base_before_speech-before progressive_before_speech-before
-1.75: active_after_clause-after active_none_speech-after
-2.00: gerund_after_clause-before
-2.25: active_none_both
`,
  negation: `
0.00: plain
-0.50: negated
`,
  phrase: `
2.75: add_stop
1.75: acknowledge_base ask_passive comment_on declare_in expect_gerund note_stop read_stop say_in
1.75: think_possessive tweet_time
1.50: appear_participle argue_base blast_noun challenge_passive claim_pronoun concede_active
1.50: continue_colon continue_comma email_noun expect_passive find_stop look_to plan_gerund say_at
1.50: say_with see_passive speak_of tell_active thank_possessive write_on
1.25: accuse_passive advocate_verb aim_to appear_to approve_noun ask_stop assert_active
1.25: assume_that attack_noun believe_in blame_noun comment_modal criticize_by explain_active
1.25: feel_participle identify_name know_passive list_determiner mean_passive mention_determiner
1.25: negotiate_active nominate_passive portray_passive promise_determiner prove_infinitive
1.25: push_for push_to question_subordinator remind_infinitive report_by respond_stop
1.25: restrict_gerund say_during say_number say_stop say_to see_for seek_name seize_infinitive
1.25: speak_about threaten_to urge_possessive vote_against write_stop
1.00: applaud_name approve_passive ask_subordinator assume_gerund believe_modal bemoan_determiner
1.00: blame_base block_name call_for call_pronoun chant_active charge_that claim_name compare_name
1.00: complain_active conclude_active conclude_comma condemn_active consider_adverb contend_that
1.00: convince_infinitive debate_infinitive decide_base deem_determiner deem_passive
1.00: denounce_determiner detail_determiner disclose_active discuss_modal discuss_subordinator
1.00: downplay_determiner expect_to favor_infinitive feel_gerund file_on hold_on hope_possessive
1.00: intend_passive know_for maintain_that pass_gerund point_noun point_to post_gerund post_noun
1.00: predict_pronoun probe_gerund proclaim_active project_determiner prove_to question_name
1.00: recognize_that recommend_active remember_subordinator reply_stop report_time respond_that
1.00: say_passive seem_like share_base share_possessive shout_comma show_name slam_gerund
1.00: talk_adverb thank_name think_subordinator tout_determiner tweet_stop understand_subordinator
1.00: urge_pronoun vow_active warn_name worry_base worry_that write_active write_colon write_in
0.75: accuse_pronoun add_colon add_comma address_infinitive advocate_noun allege_active
0.75: announce_active announce_pronoun apologize_for applaud_determiner argue_comma argue_pronoun
0.75: ask_adverb assure_active attack_infinitive attack_name begin_infinitive believe_be
0.75: believe_pronoun blame_gerund boast_of brush_active call_into call_on call_that
0.75: campaign_against campaign_noun cast_infinitive cast_pronoun caution_that celebrate_noun
0.75: challenge_noun charge_passive charge_with cite_gerund cite_name cite_noun compare_determiner
0.75: compare_noun compare_possessive consider_base consider_subordinator contradict_active
0.75: criticize_passive debate_gerund debate_on decide_gerund declare_quote decry_determiner
0.75: defend_active defend_noun demand_noun demonstrate_that denounce_active deny_that
0.75: describe_gerund describe_passive determine_active determine_subordinator dismiss_active
0.75: dismiss_name doubt_that draw_infinitive echo_by emphasize_active encourage_active
0.75: expect_pronoun explain_that express_active fear_pronoun feature_determiner hail_determiner
0.75: highlight_noun hit_name hold_participle hope_base hope_gerund hope_modal identify_passive
0.75: insist_base interject_active interpret_passive joke_active knock_name label_name
0.75: lament_gerund list_subordinator look_base look_verb mean_to mention_name mention_possessive
0.75: note_pronoun offer_possessive offer_progressive oppose_determiner outline_gerund
0.75: plead_active praise_determiner predict_base press_gerund press_passive promote_possessive
0.75: provide_by push_progressive put_pronoun recall_that recognize_passive refuse_gerund
0.75: reject_by reject_name reject_noun release_progressive remember_passive repeat_determiner
0.75: repeat_possessive report_passive report_stop require_passive say_base see_that send_noun
0.75: share_with shout_active show_stop sign_determiner sign_gerund slam_name speak_base
0.75: speculate_active stress_determiner suggest_gerund suggest_name tell_determiner
0.75: tell_progressive think_infinitive think_pronoun throw_gerund try_infinitive tweet_on
0.75: urge_active view_infinitive view_subordinator want_modal weigh_in welcome_modal
0.75: wonder_active
0.50: accept_determiner accept_infinitive accept_modal accuse_gerund acknowledge_gerund add_active
0.50: add_gerund admit_active admit_determiner admit_that agree_active align_pronoun allege_that
0.50: allow_name allow_noun announce_determiner answer_determiner answer_stop appear_noun
0.50: appear_that appoint_determiner appoint_name argue_gerund ask_pronoun assure_determiner
0.50: assure_name attack_determiner authorize_determiner back_determiner back_gerund back_in
0.50: begin_with believe_base block_active boast_about brag_active calculate_active call_gerund
0.50: call_progressive campaign_have campaign_infinitive campaign_verb celebrate_determiner
0.50: challenge_pronoun chant_quote chide_active choose_infinitive cite_determiner cite_quote
0.50: claim_base commit_gerund concede_that concern_about conclude_stop condemn_determiner
0.50: confirm_infinitive consider_name continue_stop counter_name cover_modal credit_determiner
0.50: criticize_subordinator decide_not decide_pronoun declare_active declare_stop decline_active
0.50: defend_progressive deliver_gerund demand_active deny_determiner deride_active
0.50: describe_active describe_determiner design_passive determine_infinitive direct_to
0.50: disagree_with display_determiner dispute_active distance_infinitive dub_active echo_gerund
0.50: embrace_gerund emphasize_noun encourage_possessive endorse_possessive estimate_that
0.50: explain_stop explain_subordinator express_infinitive express_possessive fear_determiner
0.50: feel_base file_determiner find_number find_progressive find_that fire_from focus_gerund
0.50: focus_infinitive forward_active hint_at hire_determiner hire_passive hold_noun
0.50: hope_progressive hope_pronoun imagine_active imply_gerund indicate_determiner
0.50: indicate_pronoun insist_active insist_pronoun interpret_subordinator invite_passive
0.50: invite_to know_subordinator lament_active laugh_conjunction launch_gerund launch_noun
0.50: lean_active learn_infinitive liken_active lobby_gerund mean_for mention_passive mock_name
0.50: muse_active name_noun name_pronoun name_quote nominate_base note_active note_gerund
0.50: offer_noun offer_quote oppose_noun opt_to order_determiner outline_determiner
0.50: pass_participle pitch_determiner pivot_active plan_noun plan_to pledge_gerund
0.50: present_pronoun promise_active promise_noun promise_to promote_noun propose_active
0.50: propose_gerund protest_infinitive provide_infinitive provide_participle provide_pronoun
0.50: publish_determiner publish_gerund publish_noun question_active question_possessive
0.50: question_progressive quote_determiner quote_name rank_noun read_base read_comma rebuke_name
0.50: recall_noun recognize_adverb recognize_base recognize_infinitive recount_active
0.50: refer_progressive refer_to reference_active reflect_on reiterate_possessive reject_active
0.50: release_adverb release_determiner release_in release_noun rely_progressive remark_gerund
0.50: remark_that remember_base remind_gerund remind_noun repeat_gerund reply_comma report_active
0.50: report_name require_infinitive require_noun respond_active retweet_active reveal_name
0.50: reveal_that say_active say_adverb say_conjunction say_gerund say_subordinator see_base
0.50: see_modal seek_gerund seek_modal seek_quote seem_determiner seem_passive seize_on show_base
0.50: sign_passive signal_active signal_that spar_active stick_infinitive stick_with
0.50: struggle_progressive struggle_to suggest_base support_determiner support_gerund support_noun
0.50: suspect_that talk_about talk_active thank_determiner thank_pronoun think_be throw_in
0.50: touch_on tout_active tweet_active underscore_active view_name view_pronoun voice_noun
0.50: vote_determiner vote_for vote_in vote_time vouch_for want_gerund warn_base warn_gerund
0.50: warn_of wonder_subordinator write_base
0.25: allow_modal assure_noun blame_determiner champion_determiner detail_noun impose_infinitive
0.25: indicate_base intend_to list_passive look_into note_base persuade_noun rate_determiner
0.25: rebut_name recall_active regard_determiner seek_active think_modal throw_possessive
0.25: yell_active
-0.25: advocate_base attribute_to call_possessive cite_possessive count_subordinator
-0.25: declare_passive defend_determiner demand_gerund describe_base describe_name endorse_pronoun
-0.25: hire_active hold_at hold_onto know_possessive lobby_active pledge_possessive portray_active
-0.25: present_infinitive reiterate_active rely_on remember_infinitive say_quote say_verb
-0.25: send_conjunction show_pronoun speak_on struggle_base support_name tend_base tout_possessive
-0.25: try_to
-0.50: accept_active add_determiner add_modal add_name address_modal admit_infinitive
-0.50: adopt_infinitive adopt_noun adopt_passive advise_progressive agree_to aim_active
-0.50: aim_passive alarm_determiner alarm_passive align_passive allege_gerund allow_base
-0.50: allow_infinitive appeal_base appear_determiner appear_subordinator argue_determiner
-0.50: argue_in ask_comma ask_for attack_gerund attack_possessive attack_pronoun
-0.50: attempt_progressive attempt_to avoid_base avoid_modal back_infinitive back_passive
-0.50: back_progressive back_to begin_noun begin_time believe_determiner blame_infinitive
-0.50: blast_gerund block_infinitive block_modal block_noun bristle_active call_quote
-0.50: campaign_adverb campaign_gerund cast_modal cast_noun celebrate_name celebrate_passive
-0.50: challenge_gerund challenge_infinitive challenge_name challenge_possessive
-0.50: characterize_active charge_gerund charge_noun cheer_active chide_name choose_by
-0.50: choose_determiner choose_to claim_determiner claim_gerund claim_noun claim_to clarify_that
-0.50: command_determiner comment_active commit_by commit_to compare_active concern_noun
-0.50: concern_with confirm_passive congratulate_active consider_active consider_gerund
-0.50: contest_active continue_active continue_modal continue_to convince_determiner
-0.50: convince_passive count_base count_gerund count_in count_on count_stop cover_in
-0.50: debate_active debate_modal decide_active decide_by decide_infinitive decide_passive
-0.50: declare_pronoun decline_gerund defend_gerund deliver_active deliver_modal demand_that
-0.50: denounce_gerund deny_gerund detail_possessive determine_modal determine_pronoun
-0.50: determine_that differ_base direct_active direct_determiner discover_in dismiss_determiner
-0.50: dismiss_noun document_active draw_determiner draw_gerund draw_name draw_participle draw_to
-0.50: echo_active email_active embrace_base embrace_of embrace_pronoun emphasize_infinitive
-0.50: emphasize_that encourage_modal endorse_infinitive endorse_modal enjoy_active
-0.50: enjoy_determiner establish_infinitive expect_noun explain_determiner expose_determiner
-0.50: fear_active feature_active find_noun fire_passive highlight_name hint_active hire_gerund
-0.50: hire_name hire_to hold_by hold_in hold_possessive hold_progressive hope_active hope_for
-0.50: identify_gerund ignore_passive imagine_infinitive imply_active impose_noun
-0.50: insist_determiner instruct_determiner interrupt_active introduce_active
-0.50: introduce_determiner introduce_infinitive introduce_noun invite_noun know_about know_active
-0.50: know_comma launch_determiner lay_infinitive lay_passive learn_from learn_gerund lobby_for
-0.50: look_active look_infinitive look_modal love_active maintain_active maintain_noun mean_noun
-0.50: mention_active mention_gerund name_gerund negotiate_gerund nominate_active note_comma
-0.50: offer_determiner offer_participle offer_passive oppose_active oppose_passive oppose_pronoun
-0.50: paint_name pass_active pass_modal persuade_passive pivot_to point_base praise_noun
-0.50: present_determiner press_name press_noun promote_gerund protest_active prove_active
-0.50: prove_adverb prove_modal prove_that provide_progressive publish_time put_in put_noun
-0.50: put_possessive rank_among rate_base react_to read_determiner read_infinitive rebuke_active
-0.50: recite_determiner refer_active reference_possessive reflect_active reiterate_that
-0.50: reject_determiner reject_gerund relate_active release_base release_gerund release_pronoun
-0.50: rely_active rely_adverb rely_base remember_active renew_active report_noun require_pronoun
-0.50: restrict_passive say_determiner say_have say_that scare_active see_active see_by see_gerund
-0.50: see_infinitive seek_conjunction send_modal send_stop share_be share_gerund share_noun
-0.50: show_noun sign_active sign_into signal_possessive sound_gerund sound_like speak_at
-0.50: speak_from speak_modal stick_gerund sue_name suggest_in suggest_infinitive suggest_noun
-0.50: support_by support_participle support_passive support_pronoun talk_progressive tell_base
-0.50: tell_passive tend_active testify_active think_active think_comma think_noun think_of
-0.50: think_that threaten_active threaten_determiner throw_active throw_noun throw_passive
-0.50: touch_active trust_determiner trust_passive try_active try_adverb tweet_determiner
-0.50: tweet_possessive tweet_subordinator understand_active vote_at vote_be want_active
-0.50: want_infinitive want_possessive welcome_determiner welcome_noun withdraw_from
-0.50: worry_infinitive write_comma write_name write_subordinator
-0.75: accuse_of acknowledge_determiner acknowledge_subordinator address_name address_noun
-0.75: admit_pronoun align_active align_with announce_possessive appeal_gerund appoint_noun
-0.75: assume_active assume_infinitive assume_name assure_of attack_base attack_on attempt_gerund
-0.75: authorize_to avoid_noun back_by begin_active begin_base begin_modal believe_active
-0.75: believe_possessive believe_to brand_base call_to campaign_active campaign_subordinator
-0.75: campaign_with cast_determiner cast_gerund chant_gerund charge_infinitive choose_active
-0.75: choose_passive claim_infinitive clarify_gerund command_active concern_gerund
-0.75: confirm_determiner continue_subordinator convince_active cover_base cover_name debate_noun
-0.75: declare_determiner declare_number deem_active deliver_noun demand_determiner deny_pronoun
-0.75: determine_gerund determine_passive differ_active discover_active discover_passive
-0.75: dislike_active display_gerund doubt_active downplay_active draw_modal email_base email_to
-0.75: embrace_name emphasize_gerund encourage_base encourage_progressive establish_determiner
-0.75: explain_comma expose_passive express_base favor_active favor_gerund feature_noun feel_quote
-0.75: file_against file_in file_possessive find_infinitive fire_stop hate_base hit_noun hold_base
-0.75: hold_stop imply_that impress_passive interest_base knock_noun know_noun know_pronoun
-0.75: label_active lash_active lash_noun launch_active lay_determiner lean_base lean_progressive
-0.75: lobby_name lobby_noun look_at look_like maintain_infinitive mean_gerund mean_name
-0.75: message_active mock_possessive name_modal nominate_gerund nominate_noun offer_gerund
-0.75: outrage_passive pass_infinitive persuade_gerund plan_active plan_for present_passive
-0.75: promise_that promote_determiner prove_gerund provide_determiner provide_modal provide_to
-0.75: push_active push_name put_name question_modal rank_active rate_active read_noun
-0.75: realize_infinitive reflect_infinitive reflect_possessive regard_gerund release_comma
-0.75: release_time report_subordinator resist_active resonate_active respond_adverb respond_by
-0.75: respond_time reveal_determiner rip_name scare_passive see_participle seek_determiner
-0.75: seize_determiner send_base send_possessive send_pronoun share_infinitive shout_noun show_to
-0.75: shrug_off sign_name sign_pronoun speak_determiner speak_gerund speak_name stick_to
-0.75: struggle_active struggle_gerund struggle_with support_base support_possessive support_quote
-0.75: talk_base talk_with tend_to think_gerund throw_infinitive try_noun try_progressive
-0.75: tweet_that understand_gerund understand_noun view_base view_determiner vote_base
-0.75: vote_possessive warn_determiner weigh_infinitive wonder_infinitive write_about write_by
-0.75: write_determiner write_gerund write_participle yell_quote
-1.00: accept_name acknowledge_infinitive add_number allege_noun announce_infinitive appear_in
-1.00: ask_about assert_gerund back_base back_pronoun beg_determiner believe_noun call_noun
-1.00: call_stop challenge_base champion_gerund charge_active charge_determiner comment_infinitive
-1.00: conclude_that condemn_gerund condemn_noun contrast_gerund convince_that debate_base
-1.00: decide_determiner declare_noun deliver_possessive demonstrate_possessive deny_passive
-1.00: determine_base determine_determiner disavow_infinitive disclose_passive discover_determiner
-1.00: encourage_noun envision_active expect_progressive explain_possessive favor_name feel_active
-1.00: feel_subordinator feel_that file_passive find_determiner find_modal find_pronoun focus_noun
-1.00: hammer_name hold_active hold_determiner insist_on instruct_active invite_active
-1.00: know_determiner know_name mean_determiner name_for name_name nominate_infinitive
-1.00: offer_infinitive order_noun paint_determiner plan_base point_determiner position_to
-1.00: predict_infinitive project_gerund project_noun protest_gerund publish_in publish_passive
-1.00: put_gerund rebuff_determiner recognize_active recommend_infinitive relate_to release_modal
-1.00: release_on release_participle remember_name remind_pronoun report_to require_active
-1.00: require_modal seek_base send_passive send_to shock_passive show_in sign_on
-1.00: speak_progressive speak_time stick_active sue_active surprise_passive tell_to think_adverb
-1.00: throw_determiner vote_name vote_that warn_about worry_determiner write_passive
-1.25: appear_at argue_infinitive ask_infinitive call_base call_passive campaign_in
-1.25: counter_infinitive defend_base describe_infinitive design_active detail_gerund disavow_name
-1.25: discuss_progressive draw_active fear_name find_passive focus_passive hit_determiner
-1.25: learn_determiner list_on maintain_determiner mean_active predict_determiner prefer_pronoun
-1.25: prove_noun question_infinitive react_active see_on seize_active single_active
-1.25: try_determiner vote_noun vow_gerund want_pronoun want_quote worry_passive
-1.50: allow_pronoun compare_to concede_gerund provide_gerund report_from write_possessive
-1.75: aim_at appear_on compare_with intend_active thank_to title_active
-2.00: add_to expect_active pledge_noun
-2.25: add_noun
`,
  cue: `
1.25: according_to_.
1.00: according_to according_to_- adverb_participle reportedly
0.75: according_to_" according_to_after_comma
0.50: according_to_first according_to_word in_document_after_comma
0.25: according_to_/ according_to_inside adverb_comma for_document_word
0.00: adverb_gerund adverb_noun adverb_preposition
-0.25: adverb adverb_verb in_document_, in_document_. supposedly
-0.50: according_to_, for_document_. for_document_inside in_document_: in_document_first
-0.50: in_document_word
-0.75: allegedly for_document for_document_, in_document in_document_inside
-1.00: according_to_“ apparently
-1.25: according_to_—
`,
  noun: `
1.00: accusations_of proposal_for
0.75: assertion assertion_alone attack_owned call_to hopes_owned question_about sense_that
0.75: suggestion_owned
0.50: accusations_alone agreement_to allegations_alone allegations_of announcement_alone
0.50: announcement_of assertion_that attack_on attacks_on attacks_owned calls_for calls_to
0.50: claim_of complaints_alone complaints_that concerns_that criticism_alone criticism_for
0.50: demands endorsement_owned fears fears_alone hopes insistence pledge_owned pledge_to promise
0.50: push_owned push_to remarks_about request_for requests_for rumors_that view_owned views_of
0.25: agreement agreement_alone allegations allegations_that announcement anxiety anxiety_alone
0.25: arguments_alone assessment_of assessment_owned assumption assumption_alone assumption_that
0.25: belief_alone calls_alone claim_owned claim_to claims claims_alone comments_about comments_on
0.25: concern_that conclusion criticism decision_to description desire desire_alone desire_to
0.25: doubt_that endorsement endorsement_of enthusiasm_for fear fears_of idea_that opinion_of
0.25: opposition_alone outrage outrage_alone plan_to pledge praise praise_alone promise_alone
0.25: promise_owned promise_to promises promises_alone proposal_owned questions_about rejection
0.25: rejection_alone rejection_of remarks_that request_owned requests_alone rumors rumors_alone
0.25: sense sense_alone speculation speculation_alone statements_that suggestion_that suggestions
0.25: suggestions_alone support_from supporters_to view views_alone vow_to warnings
0.25: willingness_alone willingness_to
0.00: accusations announcement_owned assertion_owned assessment attacks_against call_alone calls
0.00: concerns_about contention criticism_on interest_alone notion_of opinion_alone opposition
0.00: opposition_to plan_owned praise_of praise_owned promises_to refusal_owned remarks
0.00: remarks_alone report_from statements_owned suggestion support_alone support_for
0.00: supporters_of threats_from vow vow_owned
-0.25: any_about_alone any_about_owned any_as_owned any_of_owned any_to_owned appeal_alone
-0.25: appeal_of argument_about argument_owned arguments assessment_alone attack attack_against
-0.25: attacks_from attacks_of attacks_that attempt attempt_to belief belief_that claim claim_that
-0.25: comments_alone comments_from comments_owned concern_for concerns concerns_of criticism_of
-0.25: criticisms_alone demand_alone demand_for demands_of endorsement_alone expectations_alone
-0.25: expectations_of fear_of hope_for hope_that idea_alone insistence_that message_about
-0.25: message_of message_on message_to opinion opinion_on opposition_from opposition_owned
-0.25: pitch_to plan_alone plans_alone plans_to position_on position_that position_to proposal
-0.25: push push_for question_alone question_on questions_alone questions_from questions_on
-0.25: reaction_alone reaction_owned refusal refusal_to remarks_owned report_that request_of
-0.25: requests sense_of stance_alone statement_owned statement_to support_of supporters_as
-0.25: supporters_on threat_of threat_to threats_against views_owned willingness_owned
-0.50: accusations_owned admission admission_alone advice_alone advocate advocate_for
-0.50: advocate_owned any_by_owned any_for_owned any_over_alone any_that_alone appeal_owned
-0.50: appeal_to argument_alone argument_that attacks_alone attempt_owned claims_of comment_alone
-0.50: comment_that comments comments_to complaint complaint_alone concern concern_about
-0.50: confidence confidence_alone confidence_that decision decision_alone demands_alone
-0.50: doubts_alone endorsement_from expectation expectation_alone expectations frustration_alone
-0.50: hope_alone idea interest_to message_owned message_that opponent opponent_owned pitch plan
-0.50: plans_for pledge_alone position_alone position_owned proposal_that question question_for
-0.50: questions reaction reaction_to remarks_on reports_of request requests_to stance_on
-0.50: stance_owned statement_that supporters_that testimony threats threats_alone warnings_alone
-0.50: worries worries_about
-0.75: advice any_for_alone any_over_owned appeal attack_that claim_alone comment concerns_owned
-0.75: criticism_from demand description_of doubts doubts_about fear_alone frustration hope
-0.75: idea_of message_alone notion notion_alone notion_that opponents opponents_owned plan_for
-0.75: plans plans_owned praise_for proposal_to push_alone report report_alone reports_that
-0.75: request_alone stance statement_alone statements statements_about statements_alone support
-0.75: support_to supporter supporter_of supporter_owned supporters supporters_owned threat
-0.75: threat_alone worry
-1.00: any_against_alone any_against_owned any_as_alone any_from_owned any_on_owned argument
-1.00: call_for enthusiasm_alone position proposal_alone statement suggestion_alone views_on
-1.25: accusations_that any_to_alone attack_alone concern_alone support_owned
-1.50: any_of_alone any_on_alone message
-2.00: any_by_alone
-2.50: any_from_alone
`,
  colon: `
2.25: title_name
1.75: title_names
1.00: speech_pronoun
0.75: line_capitals speech speech_bare speech_name
0.50: speech_clause speech_same_line
0.25: speech_next_paragraph
0.00: title_capitals
-0.25: line_name speech_noun
-0.75: line_names
`,
};
