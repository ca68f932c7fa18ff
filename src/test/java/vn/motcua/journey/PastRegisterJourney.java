package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A clerk finds the dossiers of the older system in a register of their own. */
class PastRegisterJourney extends Story {

  @Test
  void a_clerk_opens_the_register_of_past_dossiers_and_one_of_them() {
    var inspection = new Inspection();
    var clerk = officer("tiepnhan").opens("/desk/register?year=2026");
    clerk.follows("Hồ sơ nhập từ phần mềm cũ").seesTitle("Sổ theo dõi hồ sơ cũ");
    clerk.sees("ho-so-cu-2025-2026.csv");
    inspection.look(clerk, "past register");
    assertThat(inspection.findings()).isEmpty();
    clerk.follows("VH-2026-").sees("ho-so-cu-2025-2026.csv");
  }
}
