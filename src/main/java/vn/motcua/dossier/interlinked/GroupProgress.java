package vn.motcua.dossier.interlinked;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.intake.ChildDossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.PartHandled;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.dossier.store.AskedParts;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * What follows when a part moves: others that waited for it begin or cannot, and the group ends
 * when all have ended. One that fails undoes no other.
 */
@Component
public class GroupProgress {

  private final DossierStore dossiers;
  private final PartStore store;
  private final AskedParts asked;
  private final ChildDossiers children;
  private final Handling handling;
  private final Steps steps;
  private final MessageSource messages;
  private final Clock clock;

  GroupProgress(
      DossierStore dossiers,
      PartStore store,
      AskedParts asked,
      ChildDossiers children,
      Handling handling,
      Steps steps,
      MessageSource messages,
      Clock clock) {
    this.dossiers = dossiers;
    this.store = store;
    this.asked = asked;
    this.children = children;
    this.handling = handling;
    this.steps = steps;
    this.messages = messages;
    this.clock = clock;
  }

  /** The dossier of a part was handled; in the transaction that did it. */
  @EventListener
  void on(PartHandled handled) {
    var code = handled.dossier().code();
    var group =
        dossiers.lock(Objects.requireNonNull(handled.dossier().family().parent())).orElseThrow();
    store.of(group.id()).stream()
        .filter(part -> code.equals(part.child()) && !part.state().isFinal())
        .findFirst()
        .ifPresent(
            part ->
                moved(
                    handled.actor(),
                    group,
                    group,
                    part.ended(
                        state(handled.dossier().status()), clock.instant(), handled.note())));
  }

  /** The dossier of a part began to wait for the applicant, or no longer does. */
  @EventListener
  void on(DossierMoved moved) {
    var group = moved.after().family().parent();
    if (group == null) {
      return;
    }
    var since = waitingSince(moved.after());
    if (!Objects.equals(waitingSince(moved.before()), since)) {
      asked.asked(group, moved.after().code(), since);
    }
  }

  private static @Nullable Instant waitingSince(Dossier dossier) {
    return dossier.status() == Status.AWAITING_SUPPLEMENT ? dossier.timing().pausedAt() : null;
  }

  /**
   * Stores the part as it is now and whatever follows from it; answers the group.
   *
   * @param before the group as it is stored
   * @param group as it is from now on
   */
  Dossier moved(Actor actor, Dossier before, Dossier group, Part changed) {
    // the group before its parts, as wherever both change
    dossiers.lock(group.code());
    var parts = new ArrayList<>(store.of(group.id()));
    var words = new ArrayList<String>();
    change(group, parts, changed, words);
    follow(actor, group, parts, words);
    var told = handling.finish(actor, Action.MOVE_PART, before, group, String.join("; ", words));
    return parts.stream().allMatch(part -> part.state().isFinal())
        ? conclude(actor, told, parts)
        : told;
  }

  /** Until nothing more follows: a part that cannot begin keeps back those that need it. */
  private void follow(Actor actor, Dossier group, List<Part> parts, List<String> words) {
    var again = true;
    while (again) {
      again = false;
      for (var part : List.copyOf(parts)) {
        var before = needed(part, parts);
        if (part.state() == PartState.WAITING && before != null && before.state().isFinal()) {
          change(group, parts, next(actor, group, part, before), words);
          again = true;
        }
      }
    }
  }

  private Part next(Actor actor, Dossier group, Part part, Part before) {
    var now = clock.instant();
    if (before.state() != PartState.DONE) {
      return part.ended(PartState.BLOCKED, now, text("interlinked.blocked", before.name()));
    }
    if (part.isOutside()) {
      return part.toSend();
    }
    var child = children.open(actor, group, part, before);
    return part.running(child.code(), now, null);
  }

  private void change(Dossier group, List<Part> parts, Part changed, List<String> words) {
    store.update(group.id(), changed);
    parts.replaceAll(part -> part.key().equals(changed.key()) ? changed : part);
    words.add(
        changed.name()
            + ": "
            + text(changed.state().messageKey())
            + (changed.verifying() && !changed.state().isFinal()
                ? ", " + text("interlinked.verifying")
                : ""));
  }

  private Dossier conclude(Actor actor, Dossier group, List<Part> parts) {
    var desk = steps.department(group.agencyId(), DepartmentKind.ONE_STOP);
    var ended =
        group
            .to(Status.FINISHED)
            .held(group.holding().backAt(group.agencyId(), group.agencyPath(), desk))
            .ended(group.outcome().ended(clock.instant()));
    return handling.finish(actor, Action.CONCLUDE, group, ended, summary(parts));
  }

  /** Which parts have a result and which not. */
  private String summary(List<Part> parts) {
    var done = names(parts, true);
    var failed = names(parts, false);
    if (failed.isEmpty()) {
      return text("interlinked.summary.all", done);
    }
    return done.isEmpty()
        ? text("interlinked.summary.none", failed)
        : text("interlinked.summary.some", done, failed);
  }

  private static String names(List<Part> parts, boolean done) {
    return parts.stream()
        .filter(part -> (part.state() == PartState.DONE) == done)
        .map(Part::name)
        .collect(joining(", "));
  }

  private static @Nullable Part needed(Part part, List<Part> parts) {
    return parts.stream().filter(each -> each.key().equals(part.after())).findFirst().orElse(null);
  }

  private static PartState state(Status status) {
    return switch (status) {
      case FINISHED, RETURNED -> PartState.DONE;
      case REFUSED -> PartState.REFUSED;
      default -> PartState.STOPPED;
    };
  }

  private String text(String key, Object... args) {
    return messages.getMessage(key, args, Vietnam.LOCALE);
  }
}
