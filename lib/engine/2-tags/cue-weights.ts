/**
 * How much each trait of a cue speaks for it (above 0) or against it (below 0), in log-odds, learned
 * from labelled articles by logistic regression (training/learn-cue-weights.ts writes this file).
 * Each line is a weight and the traits that have it.
 */
export const CUE_WEIGHTS = {
  start: -1.11,
  verb: `
1.25: contemplate rebut reckon repudiate stress
1.00: accuse argue bemoan dispute insist lament observe portray press reaffirm rebuke vow warn
1.00: wonder
0.75: acknowledge blast brush characterize credit criticize deride describe dismiss distrust frame
0.75: hail interject joke mock probe proclaim promise recite reject say speculate suggest trumpet
0.75: tweet urge
0.50: affirm applaud ask attribute blame chide cite claim complain conclude confirm congratulate
0.50: counter cry declare decry deem disagree echo emphasize expect explain express hope indicate
0.50: liken list note order prefer propose rail reassure recall refuse reiterate seem shout slam
0.50: spar tell vouch
0.25: admit agree allege announce assert assure balk bristle call cheer chime circulate concede
0.25: condemn contradict contrast decline defend demand dictate dissent doubt endorse envision
0.25: estimate fear guess hint identify ignore imply interpret know mention muse opt outrage pivot
0.25: plead point praise predict promote protest recognize recount refer reference relish remark
0.25: remember reply report resist restrict retweet rip seek show suspect thank wish yell
0.00: depict regard
-0.25: accept advocate aim anticipate approve articulate assail authorize block boast brag choose
-0.25: commit communicate compare convince count demonstrate depose detail disclose discover
-0.25: document downplay encourage enjoy establish expose feel highlight imagine impress instruct
-0.25: invite jeer knock laud laugh learn love name negotiate notice offer persuade plan pledge
-0.25: project question rank read rebuff regret relate release respond rule share shrug support
-0.25: understand voice want worry
-0.50: address alarm align allow answer appoint attempt back beg boo broadcast calculate campaign
-0.50: cast certify charge clap clarify counsel deny design differ disappoint elaborate email
-0.50: embrace feud find focus hammer impose insult interest lash lay lean lobby look paint pass
-0.50: pitch position present put quote recommend reflect renew request require sign speak title
-0.50: touch try utter vote weigh
-0.75: admire attack celebrate concern contest cover debate deliver dislike display draw feature
-0.75: hate hire hit interrupt kid launch mean prove provide realize resolve seize shock sound sue
-0.75: surprise tend unveil warrant
-1.00: anger appeal begin brand direct file fire introduce maintain message rate rely scare stick
-1.00: struggle throw
-1.25: advise avoid hold resonate send trust
-1.50: adopt
`,
  phrase: `
1.75: acknowledge_base add_colon believe_in compare_possessive expect_gerund
1.50: add_stop approve_noun argue_base ask_passive blast_noun comment_on condemn_active
1.50: mention_determiner plan_gerund report_by think_possessive
1.25: accuse_passive aim_to appear_participle appear_to assume_that challenge_passive cite_noun
1.25: claim_name comment_modal conclude_comma declare_quote demand_noun expect_passive
1.25: feel_participle hail_determiner identify_name list_determiner look_to maintain_that
1.25: nominate_passive note_stop outline_gerund pass_gerund portray_passive post_noun
1.25: predict_pronoun prove_infinitive push_for question_subordinator recommend_active
1.25: restrict_gerund say_number say_passive see_passive seek_name seize_infinitive speak_about
1.25: speak_of thank_possessive think_subordinator urge_possessive
1.00: accuse_pronoun advocate_verb applaud_name ask_subordinator assert_active attack_noun
1.00: believe_modal bemoan_active blame_base call_pronoun campaign_have charge_that claim_pronoun
1.00: commit_gerund concede_active consider_adverb consider_base continue_colon continue_comma
1.00: contradict_active criticize_by debate_infinitive decide_base deem_passive defend_active
1.00: denounce_determiner detail_determiner determine_subordinator disclose_active
1.00: discuss_subordinator draw_infinitive expect_to explain_active favor_infinitive file_on
1.00: find_stop hold_on hope_possessive imply_gerund intend_passive know_passive mean_passive
1.00: negotiate_active note_active offer_possessive oppose_determiner pivot_active plead_active
1.00: pledge_gerund point_to post_gerund praise_determiner press_gerund probe_gerund
1.00: project_determiner promise_determiner push_to question_name read_stop recognize_that
1.00: reject_by remember_subordinator remind_infinitive respond_that see_for seem_like share_base
1.00: show_stop slam_name suggest_gerund talk_adverb thank_name threaten_to tout_determiner
1.00: urge_pronoun vote_against vow_active warn_of weigh_in worry_base worry_that write_that
0.75: accept_determiner advocate_noun allege_active announce_active announce_determiner
0.75: announce_pronoun apologize_for approve_passive argue_pronoun assume_gerund attack_determiner
0.75: attack_name back_determiner begin_infinitive believe_be blame_noun block_name brag_active
0.75: calculate_active call_for call_on call_progressive campaign_infinitive cast_infinitive
0.75: challenge_noun chant_active charge_passive charge_with cite_gerund cite_name
0.75: compare_determiner compare_name complain_active concede_that conclude_active
0.75: condemn_determiner contend_that contest_determiner convince_infinitive debate_on
0.75: decide_gerund deem_determiner defend_noun demonstrate_that denounce_active deny_that
0.75: deride_active describe_determiner describe_passive discuss_modal dismiss_active
0.75: display_determiner dispute_active doubt_that embrace_gerund encourage_active
0.75: explain_subordinator explain_that express_active express_infinitive fear_determiner
0.75: feel_gerund hold_participle hope_modal identify_passive impose_infinitive insist_pronoun
0.75: interject_active joke_active joke_that knock_name know_for lament_gerund look_verb mean_for
0.75: mean_to mention_name mention_passive mention_possessive name_quote nominate_base
0.75: note_pronoun offer_noun oppose_noun pitch_active point_noun post_on predict_base
0.75: press_passive prove_to provide_by push_progressive put_pronoun question_active
0.75: recognize_infinitive recognize_passive reflect_on reject_name release_progressive
0.75: remember_passive reply_colon report_name report_passive require_infinitive require_passive
0.75: respond_stop say_for say_in say_stop say_with see_base see_that share_possessive shout_comma
0.75: show_name sign_determiner sign_gerund slam_gerund tell_active think_infinitive throw_gerund
0.75: try_infinitive tweet_time understand_subordinator urge_active view_infinitive
0.75: view_subordinator vote_for vote_in want_modal warn_gerund warn_name welcome_modal
0.75: wonder_subordinator write_colon write_on write_quote
0.50: accept_infinitive accept_modal accuse_gerund add_active address_infinitive admit_determiner
0.50: admit_that agree_active allow_determiner allow_name appear_that applaud_determiner
0.50: appoint_determiner appoint_name argue_gerund ask_stop assure_active assure_name assure_noun
0.50: attack_infinitive authorize_active back_gerund back_in bash_name begin_time believe_base
0.50: believe_gerund believe_pronoun bemoan_determiner boast_of brush_active call_into call_that
0.50: call_time campaign_against campaign_noun campaign_on cast_pronoun celebrate_gerund
0.50: celebrate_noun champion_determiner chant_quote chide_active cite_quote claim_active
0.50: claim_base command_gerund compare_noun concern_about consider_name convince_gerund
0.50: convince_noun count_progressive counter_name cover_modal criticize_passive
0.50: criticize_subordinator decide_not decide_pronoun declare_in decline_active decline_to
0.50: decry_determiner demand_active deny_determiner describe_active describe_gerund
0.50: design_passive direct_at direct_to disagree_active dismiss_name distance_infinitive
0.50: dub_active echo_by emphasize_active encourage_infinitive endorse_possessive establish_gerund
0.50: estimate_that expect_pronoun explain_infinitive expose_active express_possessive
0.50: fear_pronoun feature_determiner feel_base file_determiner find_number find_that fire_from
0.50: forward_to highlight_active highlight_noun hint_at hit_name hold_noun hope_base hope_gerund
0.50: hope_progressive hope_pronoun hope_to ignore_gerund imagine_active indicate_determiner
0.50: indicate_pronoun insist_active insist_base insist_that interpret_passive
0.50: interpret_subordinator invite_passive joke_about know_gerund know_subordinator label_name
0.50: lament_active lean_active learn_infinitive liken_active list_subordinator lobby_gerund
0.50: look_base look_progressive mock_active mock_name name_pronoun offer_progressive
0.50: order_determiner outline_determiner pass_participle persuade_noun pledge_to
0.50: portray_infinitive prefer_to proclaim_active promise_noun promise_to promote_name
0.50: promote_possessive propose_active propose_gerund protest_infinitive provide_participle
0.50: publish_gerund publish_noun push_gerund question_possessive question_progressive
0.50: quote_active quote_determiner rank_noun rate_determiner read_base realize_active
0.50: recall_active recall_that recognize_adverb recognize_base recount_active refer_progressive
0.50: refer_to reference_active refuse_active regard_active reject_noun reject_passive release_in
0.50: rely_progressive remark_gerund remark_that remind_noun renew_noun repeat_determiner
0.50: repeat_gerund repeat_possessive reply_stop report_active respond_active retweet_active
0.50: reveal_that say_active say_base say_conjunction say_during say_gerund say_progressive
0.50: see_modal seek_gerund seem_determiner seem_passive send_noun share_with shout_active
0.50: show_gerund show_subordinator sign_passive signal_active signal_that spar_active speak_base
0.50: speculate_active stick_infinitive stick_with stress_determiner struggle_progressive
0.50: struggle_to suggest_name support_determiner support_gerund support_noun suspect_that
0.50: talk_about talk_active talk_to tell_determiner tell_progressive thank_determiner
0.50: thank_pronoun think_be think_modal think_pronoun throw_in touch_on tweet_comma tweet_gerund
0.50: tweet_name tweet_stop understand_that urge_name view_gerund view_pronoun vote_determiner
0.50: vouch_for want_determiner want_gerund want_to warn_base write_active write_base write_in
0.50: write_stop
0.25: admit_active apologize_to appear_noun assume_determiner boast_about call_gerund
0.25: choose_infinitive cite_determiner dislike_base emphasize_noun focus_gerund focus_infinitive
0.25: forward_active laugh_conjunction provide_pronoun read_quote release_adverb
0.25: retweet_determiner rip_active say_noun say_subordinator seek_progressive seek_quote
0.25: tell_modal welcome_active
-0.25: adopt_noun anger_active ask_gerund assert_gerund assume_active avoid_modal blast_gerund
-0.25: block_infinitive block_noun claim_to congratulate_active count_gerund count_subordinator
-0.25: decide_by defend_base demonstrate_infinitive disclose_possessive emphasize_determiner
-0.25: hint_active hold_at hold_in know_possessive learn_from offer_name offer_pronoun pass_active
-0.25: release_pronoun resonate_with sue_name suggest_in support_pronoun vote_at write_infinitive
-0.50: accept_active accuse_of add_determiner add_modal address_modal admit_infinitive
-0.50: adopt_passive advise_progressive agree_name aim_active alarm_passive align_passive
-0.50: allow_infinitive appeal_base appeal_gerund appear_subordinator approve_determiner argue_in
-0.50: argue_stop argue_that ask_comma assure_possessive attack_passive attack_pronoun
-0.50: attempt_gerund attempt_progressive attempt_to authorize_passive avoid_base back_infinitive
-0.50: back_participle back_passive back_progressive back_to begin_noun believe_name
-0.50: blame_infinitive blast_determiner block_modal call_name call_quote call_stop call_to
-0.50: campaign_modal cast_determiner cast_modal cast_noun celebrate_name celebrate_passive
-0.50: challenge_infinitive chant_gerund characterize_active charge_gerund charge_noun chide_name
-0.50: choose_by choose_determiner claim_determiner claim_noun commit_active commit_by
-0.50: compare_active concern_determiner concern_gerund concern_passive consider_active
-0.50: consider_gerund consider_passive contemplate_gerund contest_active continue_active
-0.50: continue_modal continue_possessive continue_stop continue_subordinator convince_determiner
-0.50: convince_passive count_base count_in credit_base debate_active debate_modal
-0.50: decide_infinitive decide_passive decide_to declare_number declare_pronoun decline_gerund
-0.50: defend_gerund defend_pronoun deliver_active deliver_modal demand_infinitive denounce_noun
-0.50: deny_gerund determine_possessive direct_active direct_determiner disclose_infinitive
-0.50: discover_in discover_passive discuss_infinitive dismiss_determiner display_gerund
-0.50: distance_pronoun document_active draw_determiner draw_name draw_participle echo_noun
-0.50: echo_passive email_active email_base embrace_base embrace_of embrace_pronoun
-0.50: emphasize_infinitive emphasize_that encourage_base encourage_gerund encourage_modal
-0.50: endorse_infinitive endorse_modal endorse_noun endorse_pronoun establish_determiner
-0.50: expect_modal expect_noun explain_determiner expose_determiner fear_active feature_active
-0.50: fire_stop hire_active hire_gerund hire_name hire_to hold_base hold_by hold_possessive
-0.50: hold_progressive hold_stop hope_for hope_name identify_gerund ignore_determiner
-0.50: imagine_infinitive imply_active insist_determiner instruct_determiner interest_base
-0.50: interest_gerund introduce_active introduce_determiner introduce_infinitive introduce_noun
-0.50: introduce_to invite_noun invoke_determiner know_about know_active know_comma know_noun
-0.50: lash_active lash_noun launch_active lay_infinitive lay_passive learn_gerund lobby_active
-0.50: look_at look_infinitive look_modal love_active maintain_active maintain_noun mean_noun
-0.50: mention_active message_active negotiate_determiner note_in offer_participle offer_passive
-0.50: oppose_active oppose_passive oppose_pronoun outline_active pass_infinitive pass_modal
-0.50: persuade_passive pivot_to plan_active plead_noun plead_with point_base praise_noun
-0.50: predict_determiner predict_name present_determiner present_infinitive present_passive
-0.50: press_noun protest_name prove_active prove_determiner prove_modal prove_that
-0.50: provide_determiner provide_progressive provide_to put_in put_noun rank_active rank_among
-0.50: rate_base read_comma read_noun recall_subordinator recite_determiner refer_active
-0.50: reflect_gerund reflect_infinitive reiterate_that reject_gerund relate_to release_base
-0.50: release_comma release_gerund rely_adverb remember_infinitive remember_name renew_active
-0.50: require_active require_pronoun respond_time restrict_passive reveal_pronoun say_colon
-0.50: say_of scare_active scare_passive see_active see_infinitive send_conjunction send_modal
-0.50: send_participle share_active share_be shout_noun sign_active sign_into sign_name
-0.50: signal_determiner signal_possessive sound_gerund speak_at speak_gerund speak_modal
-0.50: speak_name stick_gerund struggle_gerund suggest_noun support_by support_passive talk_base
-0.50: talk_noun talk_progressive tell_passive tend_base testify_active think_active think_gerund
-0.50: think_that throw_active throw_noun throw_passive trust_passive try_active try_adverb
-0.50: try_base tweet_that urge_determiner vote_active vote_base vote_be vote_possessive
-0.50: want_active want_infinitive want_possessive warn_determiner weigh_infinitive withdraw_from
-0.50: worry_infinitive write_about write_gerund write_participle yell_quote
-0.75: accept_gerund accept_name acknowledge_subordinator add_name address_name address_noun
-0.75: admit_pronoun adopt_active agree_to aim_passive alarm_determiner align_with allege_gerund
-0.75: allow_base announce_possessive appear_determiner appoint_noun assume_infinitive assure_of
-0.75: attack_base attack_on attack_possessive authorize_to avoid_noun back_base back_by
-0.75: beg_determiner begin_active begin_base begin_modal believe_possessive believe_to brand_base
-0.75: call_noun call_possessive campaign_adverb campaign_subordinator challenge_base
-0.75: charge_determiner charge_infinitive choose_active choose_to claim_gerund claim_infinitive
-0.75: clarify_gerund clarify_that comment_infinitive concede_gerund confirm_determiner
-0.75: convince_active cover_base cover_name debate_noun declare_determiner declare_noun
-0.75: deem_active defend_possessive deliver_noun demand_determiner demand_that detail_gerund
-0.75: determine_passive determine_pronoun disclose_passive discover_active dislike_active
-0.75: doubt_active draw_gerund draw_modal draw_to email_to embrace_name encourage_noun
-0.75: encourage_progressive enjoy_determiner establish_infinitive explain_possessive
-0.75: expose_passive express_base favor_active favor_gerund feature_noun feel_subordinator
-0.75: file_in file_possessive find_infinitive focus_noun hate_base hit_noun imply_that
-0.75: impose_gerund impress_passive interest_noun interrupt_active knock_noun know_name
-0.75: label_active launch_determiner lay_determiner lean_base lean_progressive lobby_for
-0.75: lobby_noun look_active look_like maintain_infinitive mean_gerund name_modal nominate_gerund
-0.75: nominate_infinitive nominate_noun note_comma outrage_passive paint_name plan_base plan_for
-0.75: position_to promote_gerund protest_active prove_gerund publish_in publish_passive
-0.75: push_active push_name put_gerund put_name put_possessive question_modal rate_active
-0.75: react_to realize_infinitive reflect_possessive relate_active release_on release_time
-0.75: rely_active reply_to report_noun report_subordinator require_modal resonate_active
-0.75: respond_adverb respond_by reveal_determiner see_by seek_conjunction seek_determiner
-0.75: seize_determiner send_passive send_possessive send_pronoun shock_passive show_to
-0.75: sign_pronoun single_active sound_like speak_determiner stick_to struggle_active
-0.75: struggle_with suggest_infinitive support_base support_participle support_possessive tend_to
-0.75: think_comma threaten_determiner throw_infinitive trust_determiner try_noun try_progressive
-0.75: understand_active understand_gerund understand_noun view_base view_determiner warn_about
-0.75: welcome_determiner wonder_infinitive worry_determiner write_by write_comma write_passive
-0.75: write_subordinator
-1.00: acknowledge_infinitive add_number aim_at align_active allege_noun allow_pronoun appear_in
-1.00: ask_about assume_name back_pronoun believe_active believe_noun campaign_active campaign_in
-1.00: champion_gerund charge_active choose_passive conclude_that condemn_gerund condemn_noun
-1.00: convince_that debate_base decide_determiner demonstrate_possessive deny_passive
-1.00: deny_pronoun determine_base determine_determiner differ_active disavow_infinitive
-1.00: disavow_name discover_determiner envision_active expect_progressive favor_name fear_name
-1.00: feel_active feel_quote feel_that file_against file_passive find_determiner find_modal
-1.00: find_passive find_pronoun highlight_name hold_active hold_determiner impose_noun insist_on
-1.00: instruct_active know_determiner know_pronoun list_on mean_determiner mean_name name_for
-1.00: name_name order_noun paint_determiner persuade_gerund point_determiner predict_infinitive
-1.00: prefer_pronoun project_gerund project_noun promise_that protest_gerund prove_noun
-1.00: provide_modal provide_name rebuff_determiner recognize_active recommend_infinitive
-1.00: report_to require_gerund resist_active rip_name see_gerund see_on see_participle seek_base
-1.00: seize_active send_to share_infinitive show_in sign_on speak_progressive speak_time
-1.00: stick_active sue_active surprise_passive talk_with tell_to think_adverb throw_determiner
-1.00: tweet_subordinator vote_name
-1.25: announce_infinitive appear_at argue_infinitive ask_infinitive call_base call_passive
-1.25: compare_to counter_infinitive deliver_possessive describe_infinitive design_active
-1.25: discuss_progressive draw_active focus_passive hammer_name hit_determiner invite_active
-1.25: learn_determiner mean_active offer_infinitive question_infinitive read_gerund regard_gerund
-1.25: release_modal release_participle remind_pronoun report_from try_determiner vote_noun
-1.25: vote_that want_pronoun worry_passive write_possessive
-1.50: add_noun cast_gerund maintain_determiner provide_gerund thank_to title_active want_quote
-1.75: add_to appear_on compare_with expect_active intend_active pledge_noun
`,
  next: `
1.00: stop that
0.75: do without
0.50: determiner name possessive verb
0.25: across against gerund noun pronoun time
0.00: about at colon for like on relative to
-0.25: by comma modal not off participle quote subordinator with
-0.50: be behind into number of onto over through
-0.75: above among dash during in mark
-1.00: around conjunction from have toward
-1.25: outside than
-1.50: closing under
`,
  manner: `
0.50: active
0.25: passive
0.00: base plain progressive
-0.25: infinitive modal participle
-0.50: gerund negated
`,
  source: `
0.75: apposition_time shared_time shared_writer
0.50: after_determiner apposition_noun apposition_stop before_number shared_pronoun
0.25: after_closing after_preposition agent_noun agent_number apposition_name apposition_pronoun
0.25: apposition_verb before_closing before_it before_plural before_writer shared_determiner
0.25: shared_name
0.00: after_name after_number after_possessive after_time agent_plural before_noun before_pronoun
0.00: shared_plural
-0.25: apposition_adverb before_relative shared_noun
-0.50: after_noun agent_determiner apposition_number none_nobody shared_closing shared_it
-0.50: shared_relative
-0.75: after_it after_plural after_pronoun after_verb shared_gerund
-1.00: agent_name
`,
  who: `
1.75: employee many spokesman strategists
1.50: aide author experts ones outlets poll shy study team
1.25: actor director everyone executive families handful lawsuit manager mogul neurosurgeon
1.25: observers researchers rhetoric rivals some those tweet
1.00: activists attendees attorneys campaign candidates community council demonstrators economists
1.00: foundation friend includes judge name none officials opponents organization others records
1.00: report review secretary source spokeswoman survey
0.75: , actress ads agency audience batch board both chairman clubs countries critics diplomat
0.75: disclosures father group hundreds justice letter millions newspaper number office order out
0.75: politicians primary prosecutors sources three two-thirds women workers
0.50: ad advisers allies analysts average bureau candidate coalition court direct emails
0.50: establishment familiar i lots man months numbers official parties percentage police polls
0.50: poor reporter reports senators she side sides strategist unions we which whom woman
0.25: another any authorities bill book campaigns company conservatives department email
0.25: experience focus friends generation groups he information laws leaders legislation liberals
0.25: members narrator news organizer organizers people person piece progressives results senator
0.25: someone staffer star supporters them thousands
0.00: adviser businesses businessman conservative crowd delegate general head host lady less
0.00: message messages most networks old president spot us you
-0.25: administration aides approach attacks better business convention conversation decision
-0.25: donors employees findings however husband it leader media member need nomination one paper
-0.25: part party percent plan question release series state states story surveys themselves they
-0.25: trouble voters way week who
-0.50: account ahead analysis battle call candidacy change city com comments deal debate early
-0.50: effort enough events family followers government grow half herself himself hours initiative
-0.50: interest investigators issues jobless keep latest lawmakers lead little memo million
-0.50: network nonprofit page platform polling priority proposal race residents sense session
-0.50: signs start statements stop support system terrorist time too video vocal website wife work
-0.50: world year years
-0.75: 's adoptees amount anyone article back best boss day documents dozen dynamic firm her hope
-0.75: increase interview kind likely nobody organizations own path press previous primaries
-0.75: program rally rates remarks reporters right serious sometimes staff statement supporter up
-0.75: worth
-1.00: ago close committee data days document employer fact get least liberal longer meeting month
-1.00: much overall power real speech strategy that use weeks
-1.25: a either help him majorities men movement new personal superdelegates this
-1.50: more past the
`,
  content: `
0.75: long_both long_speech-after long_speech-before quoted_both tiny_speech-before
0.50: long_clause-before middling_around quoted_speech-after
0.25: both long_clause-after quoted_speech-before speech-after speech-before
0.00: middling_clause-after middling_clause-before middling_speech-before quoted_around
0.00: quoted_clause-after tiny_speech-after
-0.25: clause-after middling_speech-after quoted_clause-before short_around short_clause-after
-0.25: unquoted_clause-after
-0.50: middling_both short_speech-after short_speech-before tiny_around
-0.75: tiny_clause-after unquoted_speech-after
-1.00: clause-before unquoted_clause-before
-1.50: short_clause-before
-2.25: tiny_clause-before
`,
  shape: `
2.00: active_apposition_speech-after
1.25: infinitive_shared_speech-after
0.75: active_after_speech-before active_apposition_both active_apposition_speech-before
0.75: active_before_speech-after gerund_shared_speech-after modal_none_clause-after
0.75: progressive_apposition_clause-after
0.50: active_after_both active_before_both active_none_clause-after base_after_clause-before
0.50: base_before_clause-before gerund_shared_clause-after passive_none_around
0.25: active_apposition_clause-after active_before_clause-before active_before_speech-before
0.25: base_apposition_clause-after base_before_clause-after modal_apposition_clause-after
0.25: progressive_before_clause-after
0.00: active_before_clause-after infinitive_none_clause-after infinitive_shared_clause-after
0.00: participle_agent_around
-0.25: base_shared_clause-after modal_before_clause-after
-0.50: active_after_clause-before active_after_speech-after active_shared_clause-after
-0.50: base_before_speech-before base_none_clause-after gerund_before_clause-after
-0.50: gerund_before_clause-before modal_before_speech-after progressive_shared_clause-after
-0.75: base_before_speech-after gerund_after_clause-after gerund_none_speech-after
-0.75: modal_before_clause-before participle_none_around passive_agent_around
-0.75: progressive_none_clause-after
-1.00: active_none_speech-after active_shared_speech-after gerund_before_speech-after
-1.00: progressive_before_clause-before
-1.25: progressive_before_speech-after
-1.50: active_none_speech-before infinitive_apposition_clause-after
-1.75: active_after_clause-after
-2.25: active_none_both gerund_after_clause-before
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
-0.75: according_to_“ allegedly for_document for_document_, in_document in_document_inside
-1.00: apparently
-1.50: according_to_—
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
0.25: concern_that conclusion criticism criticism_on decision_to description desire desire_alone
0.25: desire_to doubt_that endorsement endorsement_of enthusiasm_for fear fears_of idea_that
0.25: opinion_of opposition_alone outrage outrage_alone plan_to pledge praise praise_alone
0.25: promise_alone promise_owned promise_to promises promises_alone proposal_owned
0.25: questions_about rejection rejection_alone rejection_of remarks_that request_owned
0.25: requests_alone rumors rumors_alone sense sense_alone speculation speculation_alone
0.25: statements_that suggestion_that suggestions suggestions_alone support_from supporters_to
0.25: view views_alone vow_to warnings willingness_alone willingness_to
0.00: accusations announcement_owned assertion_owned assessment attacks_against call_alone calls
0.00: concerns_about contention interest_alone notion_of opinion_alone opposition opposition_to
0.00: plan_owned praise_of praise_owned promises_to refusal_owned remarks remarks_alone
0.00: report_from statements_owned suggestion support_alone support_for supporters_of threats_from
0.00: view_alone vow vow_owned
-0.25: any_about_alone any_about_owned any_as_owned any_of_owned appeal_alone appeal_of
-0.25: argument_about argument_owned arguments assessment_alone attack attack_against attacks_from
-0.25: attacks_of attacks_that attempt attempt_to belief belief_that claim claim_that
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
-0.50: advocate_owned any_by_owned any_for_owned any_over_alone any_that_alone any_to_owned
-0.50: appeal_owned appeal_to argument_alone argument_that attacks_alone attempt_owned claims_of
-0.50: comment_alone comment_that comments comments_to complaint complaint_alone concern
-0.50: concern_about confidence confidence_alone confidence_that decision decision_alone
-0.50: demands_alone doubts_alone endorsement_from expectation expectation_alone expectations
-0.50: frustration_alone hope_alone idea interest_to message_owned message_that pitch plan
-0.50: plans_for pledge_alone position_alone position_owned proposal_that question question_for
-0.50: questions reaction reaction_to remarks_on reports_of request requests_to stance_on
-0.50: stance_owned statement_that supporters_that testimony threats threats_alone warnings_alone
-0.50: worries worries_about
-0.75: advice any_for_alone any_over_owned appeal attack_that claim_alone comment concerns_owned
-0.75: criticism_from demand description_of doubts doubts_about fear_alone frustration hope
-0.75: idea_of message_alone notion notion_alone notion_that opponent opponent_owned opponents
-0.75: opponents_owned plan_for plans plans_owned praise_for proposal_to push_alone report
-0.75: report_alone reports_that request_alone stance statement_alone statements statements_about
-0.75: statements_alone support support_to supporter supporter_of supporter_owned supporters
-0.75: supporters_owned threat threat_alone worry
-1.00: any_against_owned any_as_alone any_from_owned any_on_owned argument call_for
-1.00: enthusiasm_alone position proposal_alone statement suggestion_alone views_on
-1.25: accusations_that any_against_alone any_to_alone attack_alone concern_alone support_owned
-1.50: any_of_alone any_on_alone message
-2.00: any_by_alone
-2.50: any_from_alone
`,
  colon: `
2.25: title_name
1.75: title_names
1.00: speech_bare speech_pronoun
0.75: line_capitals speech speech_name
0.50: speech_clause speech_same_line
0.25: speech_next_paragraph
0.00: title_capitals
-0.25: line_name speech_noun
-0.75: line_names
`,
};
