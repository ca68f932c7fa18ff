package vn.motcua.dossier.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.store.RegisterStore;
import vn.motcua.dossier.store.Then;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/**
 * Reads the dossier register, for those who may print it.
 *
 * <p>A number is the place in the year by time of receipt; receipts are only ever appended, so a
 * number once printed stays.
 */
@Component
public class DossierRegister {

  /** Rows read at once while a whole register goes out. */
  private static final int PIECE = 500;

  private final RegisterStore store;
  private final Organisation organisation;
  private final Clock clock;

  DossierRegister(RegisterStore store, Organisation organisation, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * One page.
   *
   * @param cursor of the page before; null for the first
   * @param limit 1–500
   */
  public Slice<RegisterEntry> page(
      Actor actor, RegisterSpan span, @Nullable String cursor, int limit) {
    require(actor, span);
    var after = cursor == null ? start(actor, span) : RegisterCursor.of(cursor);
    var entries = store.read(actor, then(span), span, after, limit + 1);
    if (entries.size() <= limit) {
      return new Slice<>(entries, null);
    }
    var page = entries.subList(0, limit);
    return new Slice<>(page, RegisterCursor.after(page.getLast()).text());
  }

  /** The agency whose register was written in last since then, among those the actor may read. */
  public Optional<Long> latestAgency(Actor actor, Instant since) {
    return store.latestAgency(actor, since);
  }

  /** Whether the agency ended and its dossiers passed to successors. */
  public boolean hasBeenPassed(long agencyId) {
    return store.hasBeenPassed(agencyId);
  }

  /** How many dossiers the span holds. */
  public int count(Actor actor, RegisterSpan span) {
    require(actor, span);
    return store.count(actor, then(span), span.agencyId(), span.from(), span.to());
  }

  /** All of it by running number, read piece by piece as it is consumed. */
  public Iterator<RegisterEntry> all(Actor actor, RegisterSpan span) {
    require(actor, span);
    return new Pieces(actor, span, start(actor, span));
  }

  /**
   * The same answer for an agency that is not there and one that is not this person's. The register
   * of one that ended is open to whoever reads that of a successor, as far as its dossiers are.
   */
  private void require(Actor actor, RegisterSpan span) {
    var agency = organisation.existing(span.agencyId());
    if (agency.isEmpty()
        || !actor.mayWholly(Permission.REGISTER_READ, agency.get().path())
            && !follows(actor, span)) {
      throw new NotVisible("register of agency " + span.agencyId());
    }
  }

  private boolean follows(Actor actor, RegisterSpan span) {
    return organisation.heirs(span.agencyId(), today()).stream()
        .anyMatch(heir -> actor.mayWholly(Permission.REGISTER_READ, heir.path()));
  }

  private Then then(RegisterSpan span) {
    return organisation.agency(span.agencyId()).existsOn(today()) ? Then.NOW : Then.RECEIVED;
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private RegisterCursor start(Actor actor, RegisterSpan span) {
    var before = store.count(actor, then(span), span.agencyId(), span.yearStart(), span.from());
    return new RegisterCursor(span.from(), 0, before);
  }

  private final class Pieces implements Iterator<RegisterEntry> {

    private final Actor actor;
    private final RegisterSpan span;
    private RegisterCursor after;
    private Iterator<RegisterEntry> piece = List.<RegisterEntry>of().iterator();
    private boolean ended;

    Pieces(Actor actor, RegisterSpan span, RegisterCursor after) {
      this.actor = actor;
      this.span = span;
      this.after = after;
    }

    @Override
    public boolean hasNext() {
      if (!piece.hasNext() && !ended) {
        var entries = store.read(actor, then(span), span, after, PIECE);
        ended = entries.size() < PIECE;
        piece = entries.iterator();
      }
      return piece.hasNext();
    }

    @Override
    public RegisterEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var entry = piece.next();
      after = RegisterCursor.after(entry);
      return entry;
    }
  }
}
