package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.evaluation.counting.EvaluationUpkeep;
import vn.motcua.evaluation.store.JudgedQueries;
import vn.motcua.export.ExportSource;
import vn.motcua.petition.handling.AnswerPetition;
import vn.motcua.petition.handling.ClassifyPetition;
import vn.motcua.petition.handling.ClosePetition;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Guidance;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Verdict;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.petition.receiving.SendPetition;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.platform.web.Words;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** What others count of petitions: evaluation by its indices 7 and 8, the register as a file. */
@DemonstrationTest
class PetitionFiguresTest {

  @Autowired Desk desk;
  @Autowired SendPetition send;
  @Autowired ClassifyPetition classify;
  @Autowired AnswerPetition answer;
  @Autowired ClosePetition close;
  @Autowired PetitionFigures figures;
  @Autowired PetitionStore store;
  @Autowired EvaluationUpkeep upkeep;
  @Autowired JudgedQueries judged;
  @Autowired List<ExportSource> sources;
  @Autowired MessageSource messages;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void what_was_settled_in_time_late_and_not_at_all_is_told_apart() {
    var before = counts(10);
    close(scene().conduct(), 0);
    close(scene().conduct(), 9);
    var open = scene().conduct();

    var soon = counts(10);
    assertThat(soon.petitions() - before.petitions()).isEqualTo(2);
    assertThat(soon.onTime() - before.onTime()).isEqualTo(1);
    assertThat(soon.prolonged()).isEqualTo(before.prolonged());
    assertThat(counts(60).prolonged())
        .as(open.code() + " and others")
        .isGreaterThan(before.prolonged());
  }

  @Test
  void an_agency_without_petitions_is_not_said_to_have_none() {
    var commune = desk.person("tiepnhan").agencyId();
    assertThat(
            figures.counts(List.of(commune), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
        .isEmpty();
  }

  @Test
  void conduct_found_true_costs_the_dossier_its_points_and_conduct_found_untrue_does_not() {
    var spared = desk.returned().code().value();
    var blamed = desk.returned().code().value();
    answered(spared, Verdict.UNTRUE);
    answered(blamed, Verdict.TRUE);
    upkeep.catchUp();
    assertThat(judged.deciding(spared).orElseThrow().petitioned()).isFalse();
    assertThat(judged.deciding(blamed).orElseThrow().petitioned()).isTrue();
  }

  @Test
  void the_register_names_nobody_who_denounced() {
    var open = scene().conduct();
    var secret = scene().conduct();
    close.guide(
        desk.person("tiepnhan"),
        secret.code(),
        secret.version(),
        Guidance.DENUNCIATION,
        "Gửi Chủ tịch Ủy ban nhân dân xã");
    var leader = desk.person("lanhdao");
    var register =
        sources.stream()
            .filter(source -> source.key().equals("petition.register"))
            .findFirst()
            .orElseThrow();
    Words.with(
        messages,
        Vietnam.LOCALE,
        () -> {
          assertThat(register.table(leader, Map.of()).estimate()).isGreaterThanOrEqualTo(2);
          try (var rows = register.rows(leader, Map.of())) {
            var lines = rows.limit(20).toList();
            assertThat(line(lines, open)).contains("Lê Thị Diệu Linh", "•••• ••• 472");
            assertThat(line(lines, secret))
                .contains("Được giữ kín")
                .doesNotContain("Linh", "••• 472");
          }
        });
  }

  private static String line(List<? extends List<? extends @Nullable Object>> lines, Petition of) {
    return lines.stream()
        .filter(line -> of.code().value().equals(line.getFirst()))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private PetitionScene scene() {
    return new PetitionScene(send, store, jdbc);
  }

  private void close(Petition petition, int daysLater) {
    AdjustableClock.at(
        clock.instant().plus(daysLater, ChronoUnit.DAYS),
        () ->
            close.refuse(
                desk.person("tiepnhan"), petition.code(), petition.version(), "Không rõ việc"));
  }

  private void answered(String dossier, Verdict verdict) {
    var sent =
        scene()
            .sent(
                new NewPetition(
                    Desk.AGENCY,
                    Concern.CONDUCT,
                    "Thái độ chưa đúng mực",
                    dossier,
                    "",
                    PetitionScene.LINH,
                    true));
    var officer = desk.person("canbo");
    var classified =
        classify.handle(
            desk.person("tiepnhan"),
            sent.code(),
            sent.version(),
            Concern.CONDUCT,
            "",
            Long.toString(officer.accountId()));
    answer.handle(officer, sent.code(), classified.version(), "Đã xác minh", verdict, List.of());
  }

  /** As they stand some days from now. */
  private PetitionFigures.Counts counts(int daysLater) {
    var commune = desk.person("tiepnhan").agencyId();
    var today = Vietnam.date(clock.instant());
    var found = new AtomicReference<PetitionFigures.Counts>();
    AdjustableClock.at(
        clock.instant().plus(daysLater, ChronoUnit.DAYS).plusSeconds(1),
        () ->
            found.set(
                figures
                    .counts(List.of(commune), today.minusYears(1), today.plusYears(1))
                    .getOrDefault(commune, new PetitionFigures.Counts(0, 0, 0))));
    return Objects.requireNonNull(found.get());
  }
}
