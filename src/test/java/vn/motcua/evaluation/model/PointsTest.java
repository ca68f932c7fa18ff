package vn.motcua.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.shared.Timeliness.EARLY;
import static vn.motcua.shared.Timeliness.ON_TIME;
import static vn.motcua.shared.Timeliness.OVERDUE;
import static vn.motcua.shared.Timeliness.UNDATED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the table of TT 01/2018/TT-VPCP art. 13, by hand. */
class PointsTest {

  private static final Thresholds COMMUNE = new Thresholds(1, 1, 100, 100, 90, 20, 30, 15);
  private static final Thresholds DISTRICT = new Thresholds(1, 1, 50, 100, 90, 20, 30, 15);
  private static final Thresholds PROVINCE = new Thresholds(1, 1, 20, 100, 90, 20, 30, 15);
  private static final GradeBounds BOUNDS = new GradeBounds(150, 120, 90, 60);

  @Test
  void time_shorter_than_the_limit_has_two_points_as_long_one_longer_none() {
    assertThat(DossierPoints.time(EARLY)).hasValue(2);
    assertThat(DossierPoints.time(ON_TIME)).hasValue(1);
    assertThat(DossierPoints.time(OVERDUE)).hasValue(0);
    assertThat(DossierPoints.time(UNDATED)).isEmpty();
  }

  @Test
  void contacts_and_places_have_two_points_for_none_one_for_one() {
    assertThat(DossierPoints.contacts(0, COMMUNE)).isEqualTo(2);
    assertThat(DossierPoints.contacts(1, COMMUNE)).isEqualTo(1);
    assertThat(DossierPoints.contacts(2, COMMUNE)).isZero();
    assertThat(DossierPoints.places(0, COMMUNE)).isEqualTo(2);
    assertThat(DossierPoints.places(1, COMMUNE)).isEqualTo(1);
    assertThat(DossierPoints.places(2, COMMUNE)).isZero();
  }

  @Test
  void conduct_hangs_on_time_and_petitions() {
    assertThat(DossierPoints.conduct(EARLY, false)).hasValue(2);
    assertThat(DossierPoints.conduct(ON_TIME, false)).hasValue(1);
    assertThat(DossierPoints.conduct(OVERDUE, false)).hasValue(0);
    assertThat(DossierPoints.conduct(UNDATED, false)).isEmpty();
    for (var timeliness : List.of(EARLY, ON_TIME, OVERDUE, UNDATED)) {
      assertThat(DossierPoints.conduct(timeliness, true)).hasValue(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // listed, on the spot, at the desk, commune, district, province
    "100, 100, 100, 2, 2, 2",
    "100,  99, 100, 1, 2, 2",
    "100,  50, 100, 1, 2, 2",
    "100,  49, 100, 1, 1, 2",
    "100,  20, 100, 1, 1, 2",
    "100,  19, 100, 1, 1, 1",
    "100,  20,  99, 0, 0, 2",
    "100,  19,  99, 0, 0, 0",
    "  3,   2,   3, 1, 2, 2",
  })
  void organisation_hangs_on_the_level(
      int listed, int onTheSpot, int atDesk, int commune, int district, int province) {
    var figures = declared(listed, onTheSpot, atDesk, null, null, null, null);
    assertThat(UnitPoints.of(Index.ORGANISATION, figures, COMMUNE)).hasValue(commune);
    assertThat(UnitPoints.of(Index.ORGANISATION, figures, DISTRICT)).hasValue(district);
    assertThat(UnitPoints.of(Index.ORGANISATION, figures, PROVINCE)).hasValue(province);
  }

  @Test
  void publicity_is_posted_and_electronic_either_or_neither() {
    assertThat(publicity(true, 9, 9)).hasValue(2);
    assertThat(publicity(true, 9, 8)).hasValue(1);
    assertThat(publicity(false, 9, 9)).hasValue(1);
    assertThat(publicity(false, 9, 8)).hasValue(0);
    assertThat(publicity(true, 0, 0)).hasValue(1);
    assertThat(publicity(null, 9, 9)).isEmpty();
  }

  private static OptionalInt publicity(@Nullable Boolean posted, int inUse, int published) {
    return UnitPoints.of(
        Index.PUBLICITY,
        new UnitFigures(null, null, null, posted, null, null, null, inUse, published, 0, 0, 0, 0),
        COMMUNE);
  }

  @ParameterizedTest
  @CsvSource({
    // petitions, on time, prolonged, points
    " 0,  0, 0, 2",
    "10, 10, 0, 2",
    "10,  9, 0, 1",
    "11, 10, 0, 1",
    "10,  8, 0, 0",
    "10, 10, 1, 0",
    "10,  9, 1, 0",
    " 9,  8, 0, 0",
  })
  void petitions_are_all_in_time_or_nine_of_ten_and_none_drags_on(
      int petitions, int onTime, int prolonged, int points) {
    var figures = declared(null, null, null, null, petitions, onTime, prolonged);
    assertThat(UnitPoints.of(Index.PETITIONS, figures, COMMUNE)).hasValue(points);
  }

  @ParameterizedTest
  @CsvSource({
    // in use, online, received, of them online, late, points
    "10, 2, 100, 30, 0, 2",
    "10, 1, 100, 30, 0, 1",
    "10, 2, 100, 29, 0, 1",
    "10, 1, 100, 15, 0, 1",
    "10, 2, 100, 14, 0, 0",
    "10, 0, 100, 30, 0, 0",
    "10, 2, 100, 30, 1, 0",
    "10, 1, 100, 15, 1, 0",
    "10, 2, 100,  0, 0, 0",
  })
  void online_services_hang_on_procedures_dossiers_and_lateness(
      int inUse, int online, int received, int receivedOnline, int late, int points) {
    assertThat(online(inUse, online, received, receivedOnline, late)).hasValue(points);
  }

  @Test
  void what_nobody_said_or_has_is_not_judged() {
    var nothing = declared(null, null, null, null, null, null, null);
    for (var index : Index.values()) {
      if (!index.isOfDossiers()) {
        assertThat(UnitPoints.of(index, nothing, COMMUNE)).as("%s", index).isEmpty();
      }
    }
    assertThat(
            UnitPoints.of(Index.ORGANISATION, declared(0, 0, 0, null, null, null, null), COMMUNE))
        .isEmpty();
    assertThat(online(10, 2, 0, 0, 0)).isEmpty();
    assertThat(online(0, 0, 100, 30, 0)).isEmpty();
    assertThatThrownBy(() -> UnitPoints.of(Index.CONTACTS, nothing, COMMUNE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OptionalInt online(
      int inUse, int online, int received, int receivedOnline, int late) {
    return UnitPoints.of(
        Index.ONLINE,
        new UnitFigures(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            inUse,
            0,
            online,
            received,
            receivedOnline,
            late),
        COMMUNE);
  }

  private static UnitFigures declared(
      @Nullable Integer listed,
      @Nullable Integer onTheSpot,
      @Nullable Integer atDesk,
      @Nullable Boolean posted,
      @Nullable Integer petitions,
      @Nullable Integer onTime,
      @Nullable Integer prolonged) {
    return new UnitFigures(
        listed, onTheSpot, atDesk, posted, petitions, onTime, prolonged, 0, 0, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    // points, dossiers, tenths
    "0, 1, 0",
    "2, 1, 20",
    "3, 2, 15",
    "1, 3, 3",
    "2, 3, 7",
    "5, 3, 17",
    "1, 20, 1",
    "1, 21, 0",
    "29, 20, 15",
    "39, 20, 20",
    "38, 20, 19",
  })
  void a_score_is_the_mean_rounded_half_up_to_one_decimal(long points, long count, int tenths) {
    assertThat(new Score(points, count).tenths()).isEqualTo(tenths);
  }

  @ParameterizedTest
  @CsvSource({
    "180, EXCELLENT",
    "150, EXCELLENT",
    "149, GOOD",
    "120, GOOD",
    "119, FAIR",
    "90, FAIR",
    "89, AVERAGE",
    "60, AVERAGE",
    "59, WEAK",
    "0, WEAK",
  })
  void an_agency_is_graded_by_its_total(int tenths, Grade grade) {
    assertThat(Grade.of(tenths, BOUNDS)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"100, WHOLE", "50, WHOLE", "49, MOSTLY", "35, MOSTLY", "34, PARTLY", "0, PARTLY"})
  void an_officer_fulfilled_the_task_by_the_total(int tenths, TaskLevel level) {
    assertThat(TaskLevel.of(tenths, 50, 35)).isEqualTo(level);
  }

  @Test
  void what_is_not_known_is_not_in_the_total_which_says_so() {
    var card =
        ScoreCard.NONE
            .with(Index.TOTAL_TIME, new Score(3, 2))
            .with(Index.CONTACTS, new Score(1, 3))
            .with(Index.PLACES, Score.NONE);
    assertThat(card.totalTenths(Index.ofOfficers())).isEqualTo(15 + 3);
    assertThat(card.known(Index.ofOfficers())).isEqualTo(2);
    assertThat(card.isWhole(Index.ofOfficers())).isFalse();
    assertThat(card.isWhole(List.of(Index.TOTAL_TIME, Index.CONTACTS))).isTrue();
  }

  /** Against exact arithmetic, and bounds that hold for any dossiers. */
  @Test
  void scores_stay_within_their_bounds_and_never_fall_by_a_better_dossier() {
    var seed = Long.getLong("evaluation.seed", System.nanoTime());
    var random = new SplittableRandom(seed);
    for (var i = 0; i < 20_000; i++) {
      var count = random.nextLong(1, 1_000_000);
      var score = new Score(random.nextLong(2 * count + 1), count);
      var exact =
          BigDecimal.valueOf(score.points())
              .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)
              .movePointRight(1)
              .intValueExact();
      assertThat(score.tenths()).as("seed %d, %s", seed, score).isEqualTo(exact).isBetween(0, 20);
      assertThat(score.plus(Score.of(2, 1)).tenths()).isGreaterThanOrEqualTo(score.tenths());
      assertThat(score.plus(Score.of(0, 1)).tenths()).isLessThanOrEqualTo(score.tenths());
    }
  }
}
