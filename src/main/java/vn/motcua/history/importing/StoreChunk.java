package vn.motcua.history.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.history.PastDossiersLeaving;
import vn.motcua.history.PastDossiersStored;
import vn.motcua.history.importing.Chunk.Prepared;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.model.Moment;
import vn.motcua.history.model.PastDossier.Ending;
import vn.motcua.history.model.Worked;
import vn.motcua.history.store.BulkRows;
import vn.motcua.history.store.ImportStore;
import vn.motcua.history.store.ImportStore.Behind;
import vn.motcua.history.store.OpenPast;
import vn.motcua.history.store.PastClosing;
import vn.motcua.history.store.PastStore;
import vn.motcua.history.store.PastTurn;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Stores one chunk in the caller's transaction: dossiers, rejected lines, how far the import has
 * come, and the news for figures, all or nothing. A code that is there is passed over, unless its
 * dossier is in hand and this line closes it.
 */
@Component
class StoreChunk {

  /** Dossiers told of together although others lie between them. */
  private static final int GAP = 50;

  private final PastTurn turn;
  private final ImportStore imports;
  private final PastStore pasts;
  private final BulkRows bulk;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoreChunk(
      PastTurn turn,
      ImportStore imports,
      PastStore pasts,
      BulkRows bulk,
      Organisation organisation,
      WorkCalendar calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.turn = turn;
    this.imports = imports;
    this.pasts = pasts;
    this.bulk = bulk;
    this.organisation = organisation;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param began when work on it began, by {@link System#nanoTime}
   * @return false when the import was given up, or somebody else has stored this chunk
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean handle(long importId, Chunk chunk, long began) {
    turn.take();
    var current = imports.lock(importId);
    if (current.state() != State.RUNNING || current.counts().lines() != chunk.before()) {
      return false;
    }
    var sorted = sort(chunk.prepared());
    var stored = sorted.fresh().size();
    var first = stored == 0 ? 0 : turn.draw(stored);
    if (stored > 0) {
      bulk.dossiers(sorted.fresh().stream().map(Prepared::row).toList(), first);
      pasts.block(importId, first, first + stored - 1);
    }
    var closed = close(current, sorted.closing(), first == 0 ? Long.MAX_VALUE : first);
    bulk.rejected(importId, chunk.rejected());
    var rejected = chunk.rejected().size();
    imports.behind(
        importId,
        new Behind(
            chunk.lines(),
            stored,
            closed,
            chunk.lines() - stored - closed - rejected,
            rejected,
            chunk.bytes(),
            (System.nanoTime() - began) / 1_000_000));
    if (stored > 0) {
      events.publishEvent(new PastDossiersStored(first, first + stored - 1));
    }
    return true;
  }

  /**
   * @param closing by code, the first line that closes what is in hand
   */
  private record Sorted(List<Prepared> fresh, Map<String, Prepared> closing) {}

  private Sorted sort(List<Prepared> prepared) {
    var inHand = pasts.known(prepared.stream().map(line -> line.dossier().code()).toList());
    var fresh = new ArrayList<Prepared>(prepared.size());
    var closing = new HashMap<String, Prepared>();
    for (var line : prepared) {
      var code = line.dossier().code();
      var there = inHand.get(code);
      if (there == null) {
        fresh.add(line);
        inHand.put(code, line.dossier().isInHand());
      } else if (there && !line.dossier().isInHand()) {
        closing.put(code, line);
        inHand.put(code, false);
      }
    }
    return new Sorted(fresh, closing);
  }

  /**
   * @param fresh first number of what this chunk stored, of which nobody has heard yet
   */
  private int close(PastImport current, Map<String, Prepared> lines, long fresh) {
    if (lines.isEmpty()) {
      return 0;
    }
    var closings = new ArrayList<PastClosing>();
    for (var past : pasts.open(lines.keySet())) {
      var line = lines.get(past.code());
      if (line != null && mayClose(current, past, line)) {
        closings.add(closing(current, past, line));
      }
    }
    var heardOf =
        PastStore.blocks(
            closings.stream().map(each -> each.past().id()).filter(id -> id < fresh).toList(), GAP);
    heardOf.forEach(
        block -> events.publishEvent(new PastDossiersLeaving(block.first(), block.last())));
    pasts.close(closings);
    heardOf.forEach(
        block -> events.publishEvent(new PastDossiersStored(block.first(), block.last())));
    return closings.size();
  }

  /** What is stored may belong to an agency this import must not touch, or begin after that end. */
  private boolean mayClose(PastImport current, OpenPast past, Prepared line) {
    var ending = line.dossier().ending();
    if (ending == null || Moment.day(ending.closedAt()) < Moment.day(past.receivedAt())) {
      return false;
    }
    var today = Vietnam.date(clock.instant());
    return current.scopes().stream().anyMatch(past.agencyPath()::startsWith)
        || organisation.heirs(past.agencyId(), today).stream()
            .anyMatch(heir -> current.scopes().stream().anyMatch(heir.path()::startsWith));
  }

  private PastClosing closing(PastImport current, OpenPast past, Prepared line) {
    var dossier = line.dossier();
    var said = Objects.requireNonNull(dossier.ending());
    var ending =
        new Ending(
            said.closedAt(),
            said.returnedAt(),
            said.outcome(),
            Worked.minutes(calendar, past.agencyId(), past.receivedAt(), said.closedAt()));
    return new PastClosing(
        past,
        ending,
        dossier.care(),
        current.askedBy(),
        clock.instant(),
        current.id(),
        line.line(),
        "");
  }
}
