package vn.motcua.form.edition;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.form.schema.FormSchema;

/** Finds editions of forms. */
@Component
public class Editions {

  private final ShippedForms shipped;

  Editions(ShippedForms shipped) {
    this.shipped = shipped;
  }

  public FormSchema inForce(String procedureCode, LocalDate day, String agencyPath) {
    return shipped.inForce(procedureCode, day).orElseGet(() -> shipped.generic(day));
  }

  public FormSchema edition(String id, int edition) {
    return shipped
        .edition(id, edition)
        .orElseThrow(() -> new IllegalArgumentException("No form " + id + " " + edition));
  }
}
