package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.intake.Duplicates;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.KnownOpen;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.OpenDossier;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class DuplicatesTest {

  private static final String OTHER_PROCEDURE = "1.001193";

  @Autowired Desk desk;
  @Autowired Duplicates duplicates;
  @Autowired ReceiveDossier receive;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;

  @Test
  void finds_what_the_same_identity_number_has_open_of_the_same_procedure() {
    var person = somebody();
    var first = received(person);

    assertThat(codes("tiepnhan", person)).containsExactly(first.code());
    assertThat(
            codes("tiepnhan", new Applicant("Người khác", person.identityNumber(), "", "", "", "")))
        .as("the number decides, not the name")
        .containsExactly(first.code());
    assertThat(duplicates.of(desk.person("tiepnhan"), OTHER_PROCEDURE, person)).isEmpty();
    assertThat(codes("tiepnhan", somebody())).isEmpty();
  }

  @Test
  void finds_the_same_name_and_phone_where_one_of_the_two_has_no_identity_number() {
    var person = somebody();
    var without = new Applicant("Hồ Thị Nở", "", person.phone(), "", "", "");
    var first = received(without);

    assertThat(codes("tiepnhan", new Applicant("ho thi no", "", person.phone(), "", "", "")))
        .containsExactly(first.code());
    assertThat(
            codes(
                "tiepnhan",
                new Applicant("Hồ Thị Nở", person.identityNumber(), person.phone(), "", "", "")))
        .containsExactly(first.code());
    assertThat(codes("tiepnhan", new Applicant("Hồ Văn Nam", "", person.phone(), "", "", "")))
        .as("a phone is shared in a household")
        .isEmpty();
    assertThat(codes("tiepnhan", new Applicant("Hồ Thị Nở", "", "", "", "", ""))).isEmpty();
  }

  @Test
  void tells_nothing_of_what_has_ended_nor_of_agencies_one_may_not_see() {
    var person = somebody();
    var first = received(person);

    assertThat(codes("tiepnhan.huongphung", person)).isEmpty();
    assertThat(codes("kstt", person)).containsExactly(first.code());
    desk.act("tiepnhan", first, Action.WITHDRAW, "Nộp nhầm.");
    assertThat(codes("tiepnhan", person)).isEmpty();
  }

  @Test
  void asks_at_the_counter_after_everything_else_until_all_is_known_and_a_reason_given() {
    var person = somebody();
    var first = received(person);
    var clerk = desk.person("tiepnhan");
    var key = UUID.randomUUID().toString();
    var intake = intake(person);
    var code = first.code().value();

    refused(intake.knowing(KnownOpen.of(List.of(), "")), key)
        .containsExactly(Finding.of(Duplicates.KNOWN, DossierRefusal.ALREADY_OPEN, code));
    refused(intake.knowing(KnownOpen.of(List.of(code), " ")), key)
        .containsExactly(Finding.of(Duplicates.REASON, DossierRefusal.ALREADY_OPEN_REASON_MISSING));
    refused(intake.knowing(KnownOpen.of(List.of(code), "ơ".repeat(501))), key)
        .containsExactly(Finding.of(Duplicates.REASON, DossierRefusal.TEXT_TOO_LONG, 500));
    var incomplete = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS, List.of());
    refused(incomplete.knowing(KnownOpen.of(List.of(), "")), key)
        .extracting(Finding::code)
        .contains(DossierRefusal.PAPER_MISSING)
        .doesNotContain(DossierRefusal.ALREADY_OPEN);

    var known = intake.knowing(KnownOpen.of(List.of(code), "Dùng cho mục đích khác"));
    var second = receive.handle(clerk, known, key);
    assertThat(receive.handle(clerk, known, key).code())
        .as("the same save again is not asked about what it stored itself")
        .isEqualTo(second.code());
    assertThat(codes("tiepnhan", person)).containsExactly(second.code(), first.code());
    assertThat(details(second))
        .contains("\"openBefore\":[\"" + code + "\"]")
        .contains("\"openReason\":\"Dùng cho mục đích khác\"");
    assertThat(dossiers.view(clerk, second.code()).events().getFirst().note())
        .isEqualTo("Nhận dù đang có hồ sơ cùng thủ tục " + code + ": Dùng cho mục đích khác");
  }

  @Test
  void programs_that_do_not_ask_are_told_and_the_trail_says_so() {
    var person = somebody();
    var first = received(person);
    var clerk = desk.person("tiepnhan");
    var second = receive.handle(clerk, intake(person).knowing(KnownOpen.TOLD), null);

    assertThat(details(first)).doesNotContain("openBefore");
    assertThat(details(second)).contains("\"openBefore\":[\"" + first.code() + "\"]");
    assertThat(dossiers.view(clerk, second.code()).events().getFirst().note()).isEmpty();
  }

  private ListAssert<Finding> refused(Intake intake, String key) {
    var refused =
        catchThrowableOfType(
            Refused.class, () -> receive.handle(desk.person("tiepnhan"), intake, key));
    return assertThat(refused.findings());
  }

  private List<DossierCode> codes(String username, Applicant person) {
    return duplicates.of(desk.person(username), Desk.MARITAL_STATUS, person).stream()
        .map(OpenDossier::code)
        .toList();
  }

  private Dossier received(Applicant person) {
    return receive.handle(desk.person("tiepnhan"), intake(person), null);
  }

  private Intake intake(Applicant person) {
    var usual = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    return new Intake(
        usual.agency(),
        usual.procedure(),
        usual.channel(),
        person,
        null,
        usual.papers(),
        usual.sets(),
        usual.returnBy(),
        "");
  }

  /** The database is shared with other tests: nobody else has these numbers. */
  private static Applicant somebody() {
    var number = ThreadLocalRandom.current().nextLong(100_000_000L);
    return new Applicant(
        "Hồ Thị Nở", "0451%08d".formatted(number), "09%08d".formatted(number), "", "", "");
  }

  private String details(Dossier dossier) {
    return Objects.requireNonNull(
        jdbc.sql(
                """
                select details
                  from audit.entry
                 where subject = :subject
                 order by id
                 limit 1
                """)
            .param("subject", "dossier:" + dossier.code())
            .query(String.class)
            .single());
  }
}
