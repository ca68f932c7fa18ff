package vn.motcua.charge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;

/** What agencies decide on the fees of dossiers. */
@Component
public class ChargeSettings implements DeclaresSettings {

  /** Whether a result is handed over only once nothing is open. */
  public static final LegalSetting<Boolean> SETTLED_BEFORE_RETURN =
      LegalSetting.yesNo("charge.settled-before-return").eachUnit();

  @Override
  public String module() {
    return "charge";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(SETTLED_BEFORE_RETURN);
  }
}
