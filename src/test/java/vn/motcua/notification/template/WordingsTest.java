package vn.motcua.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class WordingsTest {

  private static final Wording OWN =
      new Wording("Mời nhận kết quả {code}", "Kết quả ở {agency}: {link} {code}", "{code} {link}");

  @Autowired ChangeWording change;
  @Autowired ShippedWordings shipped;
  @Autowired Editions editions;
  @Autowired Desk desk;
  @Autowired Clock clock;

  @Test
  void an_agencys_own_wording_counts_from_its_day_for_it_and_those_below_and_is_withdrawn() {
    var administrator = desk.person("quantri");
    var day = today().plusDays(300);
    change.handle(administrator, kind(), Language.VI, Optional.of(day), OWN);
    assertThat(title(administrator.agencyPath(), day)).contains(OWN.title());
    assertThat(title(administrator.agencyPath() + "99/", day)).contains(OWN.title());
    assertThat(title(administrator.agencyPath(), day.minusDays(1))).isEmpty();
    assertThat(title("/98765/", day)).isEmpty();

    var edition = change.editions(administrator, kind()).getFirst();
    change.withdraw(administrator, edition.id());
    assertThat(title(administrator.agencyPath(), day)).isEmpty();
    assertThatThrownBy(() -> change.withdraw(administrator, edition.id()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_day_is_taken_once_and_never_in_the_past() {
    var administrator = desk.person("quantri");
    var day = today().plusDays(301);
    change.handle(administrator, kind(), Language.EN, Optional.of(day), OWN);
    assertThat(refusal(administrator, Optional.of(day))).isEqualTo("MESSAGE_DAY_TAKEN");
    assertThat(refusal(administrator, Optional.of(today().minusDays(1))))
        .isEqualTo("MESSAGE_DAY_PAST");
    assertThat(refusal(administrator, Optional.empty())).isEqualTo("MESSAGE_DAY_MISSING");
  }

  @Test
  void only_who_manages_messages_words_them() {
    assertThatThrownBy(
            () ->
                change.handle(
                    desk.person("tiepnhan"), kind(), Language.VI, Optional.of(today()), OWN))
        .isInstanceOf(Denied.class);
  }

  private String refusal(Actor actor, Optional<LocalDate> day) {
    return catchThrowableOfType(
            Refused.class, () -> change.handle(actor, kind(), Language.EN, day, OWN))
        .code()
        .name();
  }

  private Optional<String> title(String path, LocalDate on) {
    return editions.inForce(kind(), Language.VI, path, on).map(each -> each.wording().title());
  }

  private MessageKind kind() {
    return shipped.kind("informing.ready").orElseThrow();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
