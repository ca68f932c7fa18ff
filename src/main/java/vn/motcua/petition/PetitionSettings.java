package vn.motcua.petition;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** Within how many working days an agency acts on a petition; those of its day of receipt count. */
@Component
public class PetitionSettings implements DeclaresSettings {

  private static final int MOST = 60;

  /** Refuse what is no petition, and say why. */
  public static final LegalSetting<Integer> REFUSE_WITHIN = days("petition.refuse-within");

  /** Ask for details. */
  public static final LegalSetting<Integer> ASK_WITHIN = days("petition.ask-within");

  /** Send what another agency has to answer there. */
  public static final LegalSetting<Integer> FORWARD_WITHIN = days("petition.forward-within");

  /** The same for conduct, to the agency over the officer. */
  public static final LegalSetting<Integer> FORWARD_CONDUCT_WITHIN =
      days("petition.forward-conduct-within");

  /** Answer. */
  public static final LegalSetting<Integer> HANDLE_WITHIN = days("petition.handle-within");

  /** Publish the answer, or say why not. */
  public static final LegalSetting<Integer> PUBLISH_WITHIN = days("petition.publish-within");

  /** Whether answers are approved by a leader: how an office works, not law. */
  public static final LegalSetting<Boolean> APPROVE_ANSWERS =
      LegalSetting.yesNo("petition.approve-answers").eachUnit();

  private static LegalSetting<Integer> days(String key) {
    return LegalSetting.whole(key, SettingUnit.WORKING_DAYS, 1, MOST);
  }

  @Override
  public String module() {
    return "petition";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(
        REFUSE_WITHIN,
        ASK_WITHIN,
        FORWARD_WITHIN,
        FORWARD_CONDUCT_WITHIN,
        HANDLE_WITHIN,
        PUBLISH_WITHIN,
        APPROVE_ANSWERS);
  }
}
