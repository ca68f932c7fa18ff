package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.AfterSupplement;
import vn.motcua.dossier.model.Reach;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** The numbers of the law for handling dossiers. */
@Component
public class DossierSettings implements DeclaresSettings {

  /** How often a supplement may be asked for (NĐ 61/2018 art. 11, 17: once). */
  public static final LegalSetting<Integer> SUPPLEMENT_REQUESTS =
      LegalSetting.whole("dossier.supplement-requests", SettingUnit.TIMES, 0, 10).eachProcedure();

  /** Until how many working days after receipt (art. 19.4: 3). */
  public static final LegalSetting<Optional<Integer>> SUPPLEMENT_WITHIN =
      LegalSetting.wholeOrNone("dossier.supplement-within", SettingUnit.WORKING_DAYS, 0, 60)
          .eachProcedure();

  /** What the clock does after a supplement asked for before appraisal. */
  public static final LegalSetting<AfterSupplement> SUPPLEMENT_AT_INTAKE =
      LegalSetting.choice("dossier.supplement-at-intake", AfterSupplement.class).eachProcedure();

  /** What it does after one asked for by the handling officer. */
  public static final LegalSetting<AfterSupplement> SUPPLEMENT_AFTER_APPRAISAL =
      LegalSetting.choice("dossier.supplement-after-appraisal", AfterSupplement.class)
          .eachProcedure();

  /** How often a new date may be promised (art. 19.9: once). */
  public static final LegalSetting<Integer> REAPPOINTMENTS =
      LegalSetting.whole("dossier.reappointments", SettingUnit.TIMES, 0, 10).eachProcedure();

  /** At least how many days before the due date an apology is made (art. 19.9: 1). */
  public static final LegalSetting<Integer> APOLOGY_DAYS_BEFORE =
      LegalSetting.whole("dossier.apology-days-before", SettingUnit.DAYS, 0, 30).eachProcedure();

  /** Where a procedure may be handed in besides its competent agency (NĐ 118/2025 art. 14). */
  public static final LegalSetting<Reach> NON_TERRITORIAL =
      LegalSetting.choice("dossier.non-territorial", Reach.class).eachProcedure();

  /**
   * What is received for another agency from the cut-off hour on is passed on within so many
   * working hours of the next opening (NĐ 61/2018 art. 18.2: at its beginning).
   */
  public static final LegalSetting<Integer> PASS_ON_AFTER_OPENING =
      LegalSetting.whole("dossier.pass-on-after-opening", SettingUnit.WORKING_HOURS, 1, 8);

  /** The competent agency's desk accepts what was passed on to it within so many working hours. */
  public static final LegalSetting<Integer> ACCEPT_TRANSFERRED =
      LegalSetting.whole("dossier.accept-transferred", SettingUnit.WORKING_HOURS, 1, 80);

  /** Notice of what is missing in an interlinked group, from its receipt (NĐ 63/2024). */
  public static final LegalSetting<Integer> GROUP_NOTICE =
      LegalSetting.whole("dossier.group-notice", SettingUnit.HOURS, 1, 240);

  /** The applicant completes a part within so many working days, else it is stopped. */
  public static final LegalSetting<Integer> GROUP_COMPLETE_WITHIN =
      LegalSetting.whole("dossier.group-complete-within", SettingUnit.WORKING_DAYS, 1, 60);

  /** The next system acknowledges within so many working hours. */
  public static final LegalSetting<Integer> GROUP_ACKNOWLEDGE =
      LegalSetting.whole("dossier.group-acknowledge", SettingUnit.WORKING_HOURS, 1, 40);

  /** Within how many working hours somebody who calls after a dossier is answered. */
  public static final LegalSetting<Integer> URGING_ANSWER_WITHIN =
      LegalSetting.whole("dossier.urging-answer-within", SettingUnit.WORKING_HOURS, 1, 80);

  /** For how many minutes one may take back one's own last act; 0 = never. */
  public static final LegalSetting<Integer> TAKE_BACK_WITHIN =
      LegalSetting.whole("dossier.take-back-within", SettingUnit.MINUTES, 0, 60);

  /** For how many years a dossier and its files are kept from its end; none = for ever. */
  public static final LegalSetting<Optional<Integer>> KEEP =
      LegalSetting.wholeOrNone("dossier.keep", SettingUnit.YEARS, 1, 100).eachProcedure();

  /** The same for all of civil status. */
  public static final LegalSetting<Optional<Integer>> KEEP_CIVIL_STATUS =
      LegalSetting.wholeOrNone("dossier.keep-civil-status", SettingUnit.YEARS, 1, 100);

  @Override
  public String module() {
    return "dossier";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(
        SUPPLEMENT_REQUESTS,
        SUPPLEMENT_WITHIN,
        SUPPLEMENT_AT_INTAKE,
        SUPPLEMENT_AFTER_APPRAISAL,
        REAPPOINTMENTS,
        APOLOGY_DAYS_BEFORE,
        NON_TERRITORIAL,
        PASS_ON_AFTER_OPENING,
        ACCEPT_TRANSFERRED,
        GROUP_NOTICE,
        GROUP_COMPLETE_WITHIN,
        GROUP_ACKNOWLEDGE,
        URGING_ANSWER_WITHIN,
        TAKE_BACK_WITHIN,
        KEEP,
        KEEP_CIVIL_STATUS);
  }
}
