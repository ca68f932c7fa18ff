package vn.motcua.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.change.ChangeProcedure;
import vn.motcua.catalogue.change.DraftText;
import vn.motcua.catalogue.change.ProcedureDraft;
import vn.motcua.catalogue.imports.ImportProcedures;
import vn.motcua.catalogue.use.DecideUse;
import vn.motcua.catalogue.use.UseKind;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.publication.posting.ChangeBoard;
import vn.motcua.publication.posting.PostProcedures;
import vn.motcua.publication.posting.PostProcedures.Chosen;
import vn.motcua.publication.posting.TakeDown;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingCounts;
import vn.motcua.publication.standing.StandingState;
import vn.motcua.publication.standing.Standings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

/** What hangs at a desk against what has to. */
@UseCaseTest
class PublicationTest {

  private static final String MARITAL_STATUS = "1.004873";
  private static final String BIRTH = "1.001193";
  private static final AtomicInteger CODES = new AtomicInteger(700_000);

  @Autowired PostProcedures post;
  @Autowired TakeDown takeDown;
  @Autowired ChangeBoard changeBoard;
  @Autowired Standings standings;
  @Autowired DecideUse decide;
  @Autowired ChangeProcedure change;
  @Autowired ImportProcedures bringIn;
  @Autowired Catalogue catalogue;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private Agency commune;
  private Actor clerk;

  @BeforeEach
  void a_commune_with_nothing_on_its_walls() {
    commune = commune("19360");
    clerk = somebody(Role.RECEPTION, commune);
    jdbc.sql("delete from publication.posting where agency_id = :agency")
        .param("agency", commune.id())
        .update();
  }

  @Test
  void what_is_set_up_is_missing_until_it_is_posted_and_said_twice_it_is_said_once() {
    assertThat(standing(MARITAL_STATUS).state()).isEqualTo(StandingState.MISSING);
    var before = trail();

    assertThat(post.handle(clerk, commune.id(), List.of(chosen(MARITAL_STATUS)), Means.PAPER))
        .isEqualTo(1);
    assertThat(post.handle(clerk, commune.id(), List.of(chosen(MARITAL_STATUS)), Means.PAPER))
        .isZero();

    var standing = standing(MARITAL_STATUS);
    assertThat(standing.state()).isEqualTo(StandingState.POSTED);
    assertThat(hanging(MARITAL_STATUS).by()).isEqualTo(clerk.fullName());
    assertThat(hanging(MARITAL_STATUS).means()).isEqualTo(Means.PAPER);
    assertThat(trail() - before).isEqualTo(1);
    assertThat(post.handle(clerk, commune.id(), List.of(chosen(MARITAL_STATUS)), Means.BOTH))
        .as("now on the screen too")
        .isEqualTo(1);
    assertThat(ends(MARITAL_STATUS)).containsExactly("REPLACED");
  }

  @Test
  void a_new_version_makes_what_hangs_stale_and_the_old_sheet_cannot_be_said_to_hang() {
    var code = newProcedure();
    var old = chosen(code);
    post.handle(clerk, commune.id(), List.of(old), Means.BOTH);
    newVersion(code);

    var stale = standing(code);
    assertThat(stale.state()).isEqualTo(StandingState.STALE);
    assertThat(stale.late()).isFalse();
    var refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                post.handle(
                    clerk, commune.id(), List.of(old, new Chosen("9.999999", 1)), Means.PAPER));
    assertThat(refused.findings())
        .extracting(Finding::code)
        .containsExactly(
            PublicationRefusal.POSTING_OVERTAKEN, PublicationRefusal.POSTING_NOT_HANDLED);

    post.handle(clerk, commune.id(), List.of(chosen(code)), Means.BOTH);
    assertThat(standing(code).state()).isEqualTo(StandingState.POSTED);
    assertThat(ends(code)).containsExactly("REPLACED");
  }

  @Test
  void what_is_no_longer_set_up_has_to_come_down() {
    post.handle(clerk, commune.id(), List.of(chosen(BIRTH)), Means.PAPER);
    var leader = somebody(Role.LEADER, commune);
    decide.handle(leader, commune.id(), List.of(BIRTH), UseKind.SET_UP, false, "Chuyển tỉnh");

    var hanging = standing(BIRTH);
    assertThat(hanging.state()).isEqualTo(StandingState.WITHDRAWN);
    assertThat(hanging.dueOn()).isNull();
    var id = hanging(BIRTH).id();
    assertThat(takeDown.handle(clerk, commune.id(), List.of(id))).isEqualTo(1);
    assertThat(takeDown.handle(clerk, commune.id(), List.of(id))).isZero();
    assertThat(standings.of(commune, today())).extracting(Standing::code).doesNotContain(BIRTH);

    decide.handle(leader, commune.id(), List.of(BIRTH), UseKind.SET_UP, true, "");
    assertThat(standing(BIRTH).state()).isEqualTo(StandingState.MISSING);
  }

  @Test
  void it_is_late_on_the_day_after_the_last_of_those_the_setting_gives() {
    var leader = somebody(Role.LEADER, commune);
    decide.handle(leader, commune.id(), List.of(BIRTH), UseKind.SET_UP, true, "");

    assertThat(standing(BIRTH, today().plusDays(5)).late()).isFalse();
    assertThat(standing(BIRTH, today().plusDays(5)).dueOn()).isEqualTo(today().plusDays(5));
    assertThat(standing(BIRTH, today().plusDays(6)).late()).isTrue();
    var counts = StandingCounts.of(standings.of(commune, today().plusDays(6)));
    assertThat(counts.late()).isPositive().isLessThanOrEqualTo(counts.missing() + counts.stale());
    assertThat(counts.handled()).isEqualTo(counts.posted() + counts.missing() + counts.stale());

    post.handle(clerk, commune.id(), List.of(chosen(BIRTH)), Means.PAPER);
    assertThat(standing(BIRTH, today().plusDays(6)).late()).isFalse();
  }

  @Test
  void several_at_once_leave_one_sheet_each() throws Exception {
    var chosen = List.of(chosen(MARITAL_STATUS), chosen(BIRTH));
    Callable<Integer> say = () -> post.handle(clerk, commune.id(), chosen, Means.PAPER);
    try (var people = Executors.newFixedThreadPool(4)) {
      var said = people.invokeAll(Collections.nCopies(4, say));
      assertThat(said.stream().mapToInt(PublicationTest::result).sum()).isEqualTo(2);
    }
    assertThat(ends(MARITAL_STATUS)).isEmpty();
    assertThat(standing(MARITAL_STATUS).state()).isEqualTo(StandingState.POSTED);
  }

  @Test
  void only_who_keeps_the_board_says_so_and_only_of_what_hangs_there() {
    var elsewhere = somebody(Role.RECEPTION, commune("19372"));
    var officer = somebody(Role.OFFICER, commune);
    var chosen = List.of(chosen(MARITAL_STATUS));
    for (var other : List.of(elsewhere, officer)) {
      assertThatThrownBy(() -> post.handle(other, commune.id(), chosen, Means.PAPER))
          .isInstanceOf(Denied.class);
    }
    post.handle(clerk, commune.id(), chosen, Means.PAPER);
    var id = hanging(MARITAL_STATUS).id();
    assertThatThrownBy(() -> takeDown.handle(elsewhere, elsewhere.agencyId(), List.of(id)))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> post.handle(clerk, commune.id(), chosen, null))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> post.handle(clerk, commune.id(), List.of(), Means.PAPER))
        .isInstanceOf(Refused.class);
  }

  @Test
  void the_head_is_changed_by_whoever_saw_it_last() {
    var seen = head();
    changeBoard.handle(
        clerk,
        commune.id(),
        new BoardHead(" Thôn  Thủy Tú ", "0233 3852 123", "Chánh Văn phòng", "", seen));

    assertThatThrownBy(
            () ->
                changeBoard.handle(
                    clerk, commune.id(), new BoardHead("Nơi khác", "", "", "", seen)))
        .isInstanceOf(StaleVersion.class);
    var refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                changeBoard.handle(
                    clerk,
                    commune.id(),
                    new BoardHead("x".repeat(301), "gọi anh Nam", "", "12", seen + 1)));
    assertThat(refused.findings())
        .extracting(Finding::field)
        .containsExactly("deskPlace", "deskPhone", "petitionPhone");
    assertThat(
            jdbc.sql("select desk_place from publication.board where agency_id = :agency")
                .param("agency", commune.id())
                .query(String.class)
                .single())
        .isEqualTo("Thôn Thủy Tú");
  }

  /** One of our own, set up by the commune: what the law published stays as it is. */
  private String newProcedure() {
    var code = "9." + CODES.getAndIncrement();
    var line =
        """
        code,name,field,level,era,time_limit,time_value,time_unit,time_note,fee,fee_note,\
        dossier_components,n_components,result,result_codes,legal_basis,online_level,agency,\
        decision_no,ministry,applicants,provenance
        %s,Thủ tục để niêm yết,Thử nghiệm,xã,2-tier (từ 1/7/2025),Trực tiếp: 3 Ngày làm việc,,,,,,,,,,,,,,,,found
        """
            .formatted(code);
    bringIn.handle(
        somebody(Role.PROCEDURE_CONTROLLER, organisation.agency(province())),
        "thu-tuc.csv",
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    decide.handle(
        somebody(Role.LEADER, commune), commune.id(), List.of(code), UseKind.SET_UP, true, "");
    return code;
  }

  private void newVersion(String code) {
    var before = catalogue.inForce(code, today()).orElseThrow();
    var typed = DraftText.of(before, Vietnam.show(today()));
    var controller = somebody(Role.PROCEDURE_CONTROLLER, organisation.agency(province()));
    change.handle(
        controller,
        code,
        before.version(),
        new ProcedureDraft(
            typed.name() + " (sửa)",
            typed.limits(),
            typed.papers(),
            typed.fees(),
            typed.results(),
            typed.legalBasis(),
            "",
            typed.from()));
  }

  private long province() {
    return organisation.lineage(commune.id()).getFirst().id();
  }

  private Chosen chosen(String code) {
    return new Chosen(code, catalogue.inForce(code, today()).orElseThrow().version());
  }

  private Posting hanging(String code) {
    return Objects.requireNonNull(standing(code).posting());
  }

  private Standing standing(String code) {
    return standing(code, today());
  }

  private Standing standing(String code, LocalDate on) {
    return standings.of(commune, on).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private long head() {
    return jdbc.sql(
            "select coalesce(max(version), 0) from publication.board where agency_id = :agency")
        .param("agency", commune.id())
        .query(Long.class)
        .single();
  }

  private List<String> ends(String code) {
    return jdbc.sql(
            """
            select ended_as
              from publication.posting
             where agency_id = :agency
               and procedure_code = :code
               and ended_at is not null
            """)
        .param("agency", commune.id())
        .param("code", code)
        .query(String.class)
        .list();
  }

  private int trail() {
    return jdbc.sql("select count(*) from audit.entry where action = 'procedures-posted'")
        .query(Integer.class)
        .single();
  }

  private Agency commune(String code) {
    return organisation.find(code, today()).orElseThrow();
  }

  private static Actor somebody(Role role, Agency agency) {
    return new Actor(
        7,
        "thu",
        "Trần Thị Hạnh",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }

  private static int result(Future<Integer> said) {
    try {
      return said.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
