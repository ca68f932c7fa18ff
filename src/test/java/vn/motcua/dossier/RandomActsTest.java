package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.LateCause;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Whatever anybody tries with a dossier, in whatever order: the rules of its life hold. */
@DemonstrationTest
class RandomActsTest {

  private static final int DOSSIERS = 150;
  private static final int ATTEMPTS = 25;

  /** By then even the act that finds its moment most seldom has succeeded. */
  private static final int MOST_DOSSIERS = 1500;

  /** What people try here. */
  private static final Set<Action> ACTS =
      EnumSet.complementOf(
          EnumSet.of(
              Action.SUBMIT,
              Action.RECEIVE,
              Action.RETURN_AT_ONCE,
              Action.SIGN_AT_ONCE,
              Action.RECOMPUTE_DUE,
              Action.TAKE_BACK,
              Action.PASS_DESK,
              Action.SUCCEED,
              Action.PROPOSE_STOP,
              Action.ANSWER,
              Action.MOVE_PART,
              Action.VERIFY,
              Action.CONCLUDE,
              Action.REPORT_DELAY));

  private static final Set<Action> MOVE_THE_DUE_DATE =
      EnumSet.of(Action.ACCEPT, Action.SUPPLEMENT, Action.RESCHEDULE);

  private static final List<String> PEOPLE =
      List.of(
          "tiepnhan",
          "traketqua",
          "canbo",
          "truongphong",
          "vanthu",
          "lanhdao",
          "canbo.kinhte",
          "truongphong.kinhte",
          "tiepnhan.huongphung",
          "canbo.huongphung",
          "truongphong.huongphung",
          "lanhdao.huongphung",
          "canbo.stp",
          "truongphong.stp",
          "lanhdao.stp",
          "vanthu.stp",
          "kstt",
          "quantri");

  private static final String FACTS =
      """
      select d.version, d.status, d.due_at,
             (select count(*) from dossier.dossier_event e where e.dossier_id = d.dossier_id) as events,
             (select max(e.seq) from dossier.dossier_event e where e.dossier_id = d.dossier_id) as last_event,
             (select count(*) from audit.entry a where a.subject = 'dossier:' || d.code) as entries,
             (select sum(p.originals + p.copies) from dossier.dossier_paper p where p.dossier_id = d.dossier_id) as papers,
             (select count(*) from dossier.dossier_pause p where p.dossier_id = d.dossier_id) as pauses
        from dossier.dossier d
       where d.code = :code
      """;

  private static final String LAST_EVENT =
      """
      select e.action || ' ' || coalesce(e.from_status, '') || ' ' || e.to_status || ' ' || e.actor_id
        from dossier.dossier_event e
        join dossier.dossier d on d.dossier_id = e.dossier_id
       where d.code = :code
       order by e.seq desc
       limit 1
      """;

  private static final String LAST_ENTRY =
      """
      select a.action || ' ' || a.account_id || ' ' || (a.details::jsonb ->> 'version') || ' ' || (a.details::jsonb ->> 'to')
        from audit.entry a
       where a.subject = 'dossier:' || :code
       order by a.id desc
       limit 1
      """;

  @Autowired Desk desk;
  @Autowired DossierActions actions;
  @Autowired Dossiers dossiers;
  @Autowired ReceiveDossier receive;
  @Autowired SubmitDossier submit;
  @Autowired JdbcClient jdbc;

  private List<Actor> people = List.of();
  private Actor controller = new Actor(0, "", "", 0, "/", null, List.of());

  @BeforeEach
  void meet_the_people() {
    people = PEOPLE.stream().map(desk::person).toList();
    controller = desk.person("kstt");
  }

  /** What is recorded of a dossier, as far as no attempt that fails may change it. */
  record Facts(
      long version,
      Status status,
      @Nullable Instant dueAt,
      long events,
      long lastEvent,
      long entries,
      long papers,
      long pauses) {}

  @Test
  void keep_the_rules_of_a_dossiers_life() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var done = EnumSet.noneOf(Action.class);
    try {
      for (var i = 0; i < DOSSIERS || !done.containsAll(ACTS) && i < MOST_DOSSIERS; i++) {
        live(random, done);
      }
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError("with seed " + seed, failure);
    }
    assertThat(done).as("acts that succeeded, seed " + seed).containsAll(ACTS);
  }

  private void live(Random random, Set<Action> done) {
    var now = Vietnam.instant(LocalDateTime.parse("2026-11-02T07:30"));
    var code = first(random, now);
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(1, 600)));
      attempt(random, code, now, done);
    }
  }

  private DossierCode first(Random random, Instant now) {
    var own = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var intake = random.nextInt(4) == 0 ? own.routed(new Routing("H50.102", false, null)) : own;
    var person = desk.person("tiepnhan");
    var dossier = new Dossier[1];
    AdjustableClock.at(
        now,
        () ->
            dossier[0] =
                random.nextInt(4) == 0
                    ? submit.handle(person, intake, null)
                    : receive.handle(person, intake, null));
    return dossier[0].code();
  }

  private void attempt(Random random, DossierCode code, Instant now, Set<Action> done) {
    var before = dossiers.get(controller, code);
    var facts = facts(code);
    var action = action(random, before);
    var actor = actor(random, before, action);
    var stale = random.nextInt(12) == 0;
    var request = request(random, action, before.version() - (stale ? 1 : 0), now);
    try {
      AdjustableClock.at(now, () -> perform(actor, code, action, request));
    } catch (Refused | Denied | NotVisible | StaleVersion refused) {
      assertThat(facts(code)).as("after a refused " + action + " of " + before).isEqualTo(facts);
      return;
    }
    var after = facts(code);
    var what = "%s by %s of %s".formatted(action, actor.username(), before);
    assertThat(stale).as(what + " on an old page").isFalse();
    assertThat(DossierRights.may(actor, before, action)).as(what + ": the right").isTrue();
    assertThat(Transitions.isLawful(before.status(), action, after.status())).as(what).isTrue();
    assertThat(after.version()).as(what).isEqualTo(facts.version() + 1);
    assertThat(after.events()).as(what).isEqualTo(after.version());
    assertThat(after.lastEvent()).as(what).isEqualTo(after.version());
    assertThat(after.entries()).as(what).isEqualTo(after.version());
    assertThat(text(LAST_EVENT, code))
        .isEqualTo(
            "%s %s %s %d".formatted(action, facts.status(), after.status(), actor.accountId()));
    assertThat(text(LAST_ENTRY, code))
        .isEqualTo(
            "dossier-%s %d %d %s"
                .formatted(action.key(), actor.accountId(), after.version(), after.status()));
    if (!MOVE_THE_DUE_DATE.contains(action)) {
      assertThat(after.dueAt()).as(what).isEqualTo(facts.dueAt());
    }
    done.add(action);
  }

  /** Does it and sees that what it answers is what is stored. */
  private void perform(Actor actor, DossierCode code, Action action, Request request) {
    var answered = actions.perform(actor, code, action, request);
    assertThat(answered).isEqualTo(dossiers.get(controller, code));
  }

  private static Action action(Random random, Dossier dossier) {
    var lawful = Transitions.from(dossier.status());
    if (random.nextInt(3) == 0) {
      return onwards(dossier.status());
    }
    return lawful.isEmpty() || random.nextInt(4) == 0
        ? Action.values()[random.nextInt(Action.values().length)]
        : lawful.get(random.nextInt(lawful.size()));
  }

  /** The act that brings a dossier nearer to its end, so that every state is reached often. */
  private static Action onwards(Status status) {
    return switch (status) {
      case SUBMITTED, TRANSFERRED -> Action.ACCEPT;
      case TAKEN_IN -> Action.TRANSFER;
      case AWAITING_SUPPLEMENT -> Action.SUPPLEMENT;
      case RECEIVED -> Action.ASSIGN;
      case IN_PROGRESS -> Action.SUBMIT_FOR_SIGNATURE;
      case AWAITING_SIGNATURE -> Action.APPROVE;
      case APPROVED -> Action.ISSUE_RESULT;
      case INTERLINKED, FINISHED, RETURNED, REFUSED, WITHDRAWN, STOPPED -> Action.RETURN_RESULT;
    };
  }

  private Actor actor(Random random, Dossier dossier, Action action) {
    var entitled =
        people.stream().filter(person -> DossierRights.may(person, dossier, action)).toList();
    return entitled.isEmpty() || random.nextInt(4) == 0
        ? people.get(random.nextInt(people.size()))
        : entitled.get(random.nextInt(entitled.size()));
  }

  private static Request request(Random random, Action action, long version, Instant now) {
    var day = Vietnam.date(now).plusDays(random.nextInt(-3, 40));
    return new Request(
        version,
        random.nextInt(6) == 0 ? "" : "Lý do thứ " + random.nextInt(100),
        action == Action.SUBMIT_FOR_SIGNATURE && random.nextBoolean()
            ? null
            : choice(random, null, "canbo", "lanhdao", "canbo.stp", "canbo.huongphung", "ai-do"),
        choice(random, null, null, null, null, "H50.102", "H50.15", "H50.101", "H99.999"),
        random.nextInt(8) == 0 ? null : day,
        choice(random, null, "12/UBND-XNTTHN", "x".repeat(101)),
        random.nextBoolean()
            ? List.of()
            : List.of(new HandedIn(random.nextInt(4), random.nextInt(-1, 3), 1)),
        random.nextInt(4) == 0
            ? List.of()
            : List.of(
                new Asked("H50.15", null, random.nextInt(0, 9), "Ý kiến", random.nextBoolean())),
        random.nextInt(8) == 0
            ? null
            : LateCause.values()[random.nextInt(LateCause.values().length)]);
  }

  private static @Nullable String choice(Random random, @Nullable String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private Facts facts(DossierCode code) {
    return jdbc.sql(FACTS).param("code", code.value()).query(Facts.class).single();
  }

  private String text(String sql, DossierCode code) {
    return jdbc.sql(sql).param("code", code.value()).query(String.class).single();
  }
}
