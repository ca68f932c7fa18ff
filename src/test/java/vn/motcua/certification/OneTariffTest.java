package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.certification.model.Line;
import vn.motcua.fee.Fees;
import vn.motcua.fee.model.Quantity;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.settings.ChangeSettings;
import vn.motcua.settings.ChangeSettings.NewValue;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class OneTariffTest {

  private static final String PROVINCE = "/774411/";
  private static final String COMMUNE = PROVINCE + "774412/";

  @Autowired Fees fees;
  @Autowired Tariffs tariffs;
  @Autowired ChangeSettings settings;
  @Autowired Clock clock;

  @Test
  void the_fast_lane_takes_what_a_dossier_costs_before_and_after_a_change_of_the_settings() {
    var today = Vietnam.date(clock.instant());
    agree(today);
    var changed = today.plusDays(4);
    var manager =
        new Actor(
            4,
            "quantri",
            "Phạm Anh Tú",
            774411,
            PROVINCE,
            null,
            List.of(new Grant(Role.ADMINISTRATOR, PROVINCE)));
    for (var setting : List.of("first-page-fee", "later-page-fee", "signature-fee")) {
      settings.enter(
          manager, "certification." + setting, new NewValue("", changed, "3700", "NQ 1", "", true));
    }
    settings.enter(
        manager, "certification.first-pages", new NewValue("", changed, "0", "NQ 1", "", true));
    assertThat(tariffs.on(COMMUNE, changed).firstPages()).isZero();
    agree(changed);
    agree(today);
  }

  private void agree(LocalDate day) {
    var random = new Random(11);
    var tariff = tariffs.on(COMMUNE, day);
    for (var turn = 0; turn < 100; turn++) {
      var pieces = 1 + random.nextInt(30);
      var pages = 1 + random.nextInt(250);
      assertThat(cost(BookKind.COPY, day, new Quantity(pieces, pages)))
          .isEqualTo(tariff.fee(Line.copy("Bằng", pages, pieces)));
      assertThat(cost(BookKind.SIGNATURE, day, new Quantity(pieces, 1)))
          .isEqualTo(tariff.fee(Line.signature("Giấy", 2, pieces)));
    }
  }

  private long cost(BookKind kind, LocalDate day, Quantity quantity) {
    var asked = new Case(kind.procedure(), Channel.COUNTER, COMMUNE, day, quantity);
    var quote = fees.quote(asked, "");
    assertThat(quote.isKnown()).isTrue();
    assertThat(quote.lines().getFirst().ground()).isEqualTo(tariffs.on(COMMUNE, day).ground());
    return quote.total();
  }
}
