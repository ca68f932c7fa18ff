package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AssignIdentifierCode;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.OpenDepartment;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;

/** A commune of its own for one test, with one person per role, and dossiers in any state. */
final class TestOffice {

  static final String PROCEDURE = "1.004873";

  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
  private static final AtomicInteger NEXT = new AtomicInteger();

  final Agency province;
  final Agency agency;
  final Actor reception;
  final Actor head;
  final Actor officer;
  final Actor leader;
  final Actor clerk;
  final Actor returning;
  final Actor inspector;

  private final ReceiveDossier receive;
  private final SubmitDossier submit;
  private final DossierActions actions;
  private final List<HandedIn> papers;
  private final JdbcClient jdbc;
  private final String inProvince;

  /** Communes taken of each province; the smallest province has more. */
  private static final int OF_A_PROVINCE = 50;

  private static final List<String> PROVINCES = List.of("H14", "H26", "H56", "H48");

  private static final Map<String, AtomicInteger> TAKEN = new ConcurrentHashMap<>();

  /** Two offices of one province. */
  static List<TestOffice> neighbours(ApplicationContext context) {
    var one = new TestOffice(context);
    return List.of(one, one.neighbour(context));
  }

  /** Another office of the same province. */
  TestOffice neighbour(ApplicationContext context) {
    return new TestOffice(context, inProvince);
  }

  /** Opens an office in a commune that no other test uses. */
  TestOffice(ApplicationContext context) {
    this(context, withRoom());
  }

  private static String withRoom() {
    return PROVINCES.stream()
        .filter(province -> taken(province).get() < OF_A_PROVINCE)
        .findFirst()
        .orElseThrow();
  }

  private static AtomicInteger taken(String province) {
    return TAKEN.computeIfAbsent(province, each -> new AtomicInteger());
  }

  private TestOffice(ApplicationContext context, String inProvince) {
    this.inProvince = inProvince;
    jdbc = context.getBean(JdbcClient.class);
    receive = context.getBean(ReceiveDossier.class);
    submit = context.getBean(SubmitDossier.class);
    actions = context.getBean(DossierActions.class);
    var organisation = context.getBean(Organisation.class);
    var number = NEXT.getAndIncrement();
    province = organisation.find(inProvince, SINCE).orElseThrow();
    var commune =
        organisation.children(province.id(), SINCE).get(taken(inProvince).getAndIncrement());
    var administrator =
        new Actor(
            1,
            "quantri",
            "Quản Trị Viên",
            province.id(),
            province.path(),
            null,
            List.of(new Grant(Role.ADMINISTRATOR, province.path())));
    context
        .getBean(AssignIdentifierCode.class)
        .handle(
            administrator,
            commune.id(),
            "%s.%03d".formatted(inProvince, 600 + number),
            SINCE,
            true);
    var open = context.getBean(OpenDepartment.class);
    var desk =
        open.handle(
                administrator, commune.id(), "Trung tâm " + number, DepartmentKind.ONE_STOP, SINCE)
            .id();
    var office =
        open.handle(
                administrator, commune.id(), "Văn phòng " + number, DepartmentKind.OFFICE, SINCE)
            .id();
    open.handle(
        administrator, commune.id(), "Lãnh đạo " + number, DepartmentKind.LEADERSHIP, SINCE);
    open.handle(
        administrator, commune.id(), "Phòng Kinh tế " + number, DepartmentKind.ECONOMY, SINCE);
    agency = organisation.agency(commune.id());
    reception = person("Lý Thị Nhận", desk, Role.RECEPTION);
    head = person("Nông Văn Trưởng", office, Role.UNIT_HEAD);
    officer = person("Hoàng Thị Thẩm", office, Role.OFFICER);
    leader = person("Đàm Quang Ký", null, Role.LEADER);
    clerk = person("Bế Thị Sổ", office, Role.CLERK);
    returning = person("Lục Thị Trả", desk, Role.RETURNING);
    inspector =
        new Actor(
            2,
            "thanhtra",
            "Triệu Văn Tra",
            province.id(),
            province.path(),
            null,
            List.of(new Grant(Role.INSPECTOR, province.path())));
    papers =
        context
            .getBean(Catalogue.class)
            .inForce(PROCEDURE, LocalDate.of(2026, 11, 2))
            .orElseThrow()
            .papers()
            .stream()
            .map(paper -> new HandedIn(paper.id(), 1, 1))
            .toList();
  }

  /** A complete dossier taken in at the counter at that moment. */
  Dossier received(String name, Instant at) {
    return receivedBy(reception, name, at);
  }

  /** The same, by whoever it is. */
  Dossier receivedBy(Actor actor, String name, Instant at) {
    return at(at, () -> receive.handle(actor, intake(name, "0821", Channel.COUNTER), null));
  }

  /** One that came over the network and waits to be accepted. */
  Dossier submitted(String name, Instant at) {
    return at(at, () -> submit.handle(reception, intake(name, "0822", Channel.ONLINE), null));
  }

  Dossier assigned(String name, Instant at) {
    var received = received(name, at);
    return perform(
        leader,
        received,
        Action.ASSIGN,
        at.plusSeconds(60),
        request -> request.to(Long.toString(officer.accountId())));
  }

  Dossier awaitingSignature(String name, Instant at) {
    return perform(officer, assigned(name, at), Action.SUBMIT_FOR_SIGNATURE, at.plusSeconds(120));
  }

  /** Finished at a moment of its own. */
  Dossier finished(String name, Instant at, Instant finishedAt) {
    var approved =
        perform(leader, awaitingSignature(name, at), Action.APPROVE, at.plusSeconds(180));
    return perform(clerk, approved, Action.ISSUE_RESULT, finishedAt);
  }

  /** Gives a dossier to somebody. */
  Dossier assign(Actor actor, Dossier dossier, Actor to, Instant at) {
    return perform(
        actor, dossier, Action.ASSIGN, at, request -> request.to(Long.toString(to.accountId())));
  }

  Dossier perform(Actor actor, Dossier dossier, Action action, Instant at) {
    return perform(actor, dossier, action, at, request -> request);
  }

  private Dossier perform(
      Actor actor, Dossier dossier, Action action, Instant at, UnaryOperator<Request> more) {
    return at(
        at,
        () ->
            actions.perform(
                actor,
                dossier.code(),
                action,
                more.apply(Request.of(dossier.version(), "Theo quy trình"))));
  }

  private Intake intake(String name, String area, Channel channel) {
    return new Intake(
        code(),
        PROCEDURE,
        channel,
        new Applicant(name, "", "0912345678", "", "Xóm 1, xã " + area, ""),
        null,
        papers,
        1,
        ReturnBy.COUNTER,
        "");
  }

  String code() {
    return Objects.requireNonNull(agency.code());
  }

  private Actor person(String name, @Nullable Long department, Role... roles) {
    var username = "nguoi" + NEXT.get() + "." + roles[0].name().toLowerCase(Locale.ROOT);
    var id =
        jdbc.sql(
                """
                insert into identity.account (username, full_name, position, agency_id, department_id, created_at)
                values (:username, :name, 'Cán bộ', :agency, :department, timestamptz '2026-01-01 00:00+00')
                returning id
                """)
            .param("username", username)
            .param("name", name)
            .param("agency", agency.id())
            .param("department", department)
            .query(Long.class)
            .single();
    for (var role : roles) {
      jdbc.sql(
              """
              insert into identity.role_grant (account_id, role, agency_id, valid_from)
              values (:account, :role, :agency, date '2025-07-01')
              """)
          .param("account", id)
          .param("role", role.name())
          .param("agency", agency.id())
          .update();
    }
    return new Actor(
        id,
        username,
        name,
        agency.id(),
        agency.path(),
        department,
        Arrays.stream(roles).map(role -> new Grant(role, agency.path())).toList());
  }

  private static <T> T at(Instant instant, Supplier<T> work) {
    var answer = new AtomicReference<T>();
    AdjustableClock.at(instant, () -> answer.set(work.get()));
    return Objects.requireNonNull(answer.get());
  }

  /** How often that was done to a dossier. */
  int events(Action action, Dossier dossier) {
    return jdbc.sql(
            """
            select count(*)
              from dossier.dossier_event
             where dossier_id = :id
               and action = :action
            """)
        .param("id", dossier.id())
        .param("action", action.name())
        .query(Integer.class)
        .single();
  }
}
