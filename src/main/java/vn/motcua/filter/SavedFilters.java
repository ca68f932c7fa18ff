package vn.motcua.filter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Keeping, sharing, renaming and forgetting filters; their owner alone changes them. */
@UseCase
public class SavedFilters {

  /** Filters one person may keep for one list. */
  static final int MOST = 20;

  private static final int SHOWN = 60;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUERY = 1000;

  private final FilterStore store;
  private final Idempotency idempotency;
  private final AuditTrail audit;
  private final Clock clock;

  SavedFilters(FilterStore store, Idempotency idempotency, AuditTrail audit, Clock clock) {
    this.store = store;
    this.idempotency = idempotency;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The filters beside a list.
   *
   * @param query the conditions now, as the end of an address; empty when none are set
   */
  public FilterBar bar(Actor actor, FilterPlace place, String query) {
    return new FilterBar(place, of(actor, place), query);
  }

  /** One's own and those shared in the unit. */
  public List<SavedFilter> of(Actor actor, FilterPlace place) {
    return store.visible(actor, place, SHOWN);
  }

  /** With what the list opens for this person; empty = with what was set last. */
  public Optional<SavedFilter> opening(Actor actor, FilterPlace place) {
    return store.opening(actor, place);
  }

  @Transactional
  public void save(Actor actor, FilterPlace place, String typed, String query, boolean shared) {
    save(actor, place, typed, query, shared, null);
  }

  /**
   * Answers it as it is kept.
   *
   * @param key repeated requests with the same key answer the first one's filter; null = never
   *     repeated
   */
  @Transactional
  public SavedFilter save(
      Actor actor,
      FilterPlace place,
      String typed,
      String query,
      boolean shared,
      @Nullable String key) {
    return idempotency.once(
        actor.accountId(),
        key,
        "filter " + place + " " + typed + " " + query + " " + shared,
        () -> find(actor, add(actor, place, typed, query, shared)),
        filter -> Long.toString(filter.id()),
        id -> find(actor, Long.parseLong(id)));
  }

  private long add(Actor actor, FilterPlace place, String typed, String query, boolean shared) {
    var name = name(typed);
    if (query.isEmpty() || query.length() > LONGEST_QUERY || !query.matches("[\\w.~%+=&-]+")) {
      throw new Refused(FilterRefusal.FILTER_EMPTY);
    }
    if (store.count(actor.accountId(), place) >= MOST) {
      throw new Refused(FilterRefusal.FILTER_TOO_MANY, MOST);
    }
    var id =
        store
            .save(actor, place, name, query, shared, clock.instant())
            .orElseThrow(() -> taken(name));
    audit(actor, "filter-saved", place, name, shared);
    return id;
  }

  @Transactional
  public void change(Actor actor, long id, String typed, boolean shared) {
    var filter = own(actor, id);
    var name = name(typed);
    if (!store.change(actor.accountId(), id, name, shared)) {
      throw taken(name);
    }
    audit(actor, "filter-changed", filter.place(), name, shared);
  }

  @Transactional
  public void delete(Actor actor, long id) {
    var filter = own(actor, id);
    store.delete(actor.accountId(), id);
    audit(actor, "filter-deleted", filter.place(), filter.name(), filter.shared());
  }

  /** Lets the list open with it; also with one a colleague shares. */
  @Transactional
  public void openWith(Actor actor, long id) {
    var filter = find(actor, id);
    store.openWith(actor.accountId(), filter.place(), id);
    audit(actor, "filter-opening", filter.place(), filter.name(), filter.shared());
  }

  /** Lets the list open with what was set last. */
  @Transactional
  public void openPlain(Actor actor, long id) {
    var filter = find(actor, id);
    store.openPlain(actor.accountId(), filter.place());
    audit(actor, "filter-not-opening", filter.place(), filter.name(), filter.shared());
  }

  private SavedFilter find(Actor actor, long id) {
    return store.find(actor, id).orElseThrow(() -> new NotVisible("filter " + id));
  }

  private SavedFilter own(Actor actor, long id) {
    return store
        .find(actor, id)
        .filter(found -> found.accountId() == actor.accountId())
        .orElseThrow(() -> new NotVisible("filter " + id));
  }

  private static String name(String typed) {
    var name = Text.clean(typed);
    if (name.isEmpty()) {
      throw refused(FilterRefusal.FILTER_NAME_MISSING);
    }
    if (name.length() > LONGEST_NAME) {
      throw refused(FilterRefusal.FILTER_NAME_TOO_LONG, LONGEST_NAME);
    }
    return name;
  }

  private static Refused taken(String name) {
    return refused(FilterRefusal.FILTER_NAME_TAKEN, name);
  }

  private static Refused refused(FilterRefusal code, Object... args) {
    return new Refused(List.of(Finding.of("name", code, args)));
  }

  private void audit(Actor actor, String action, FilterPlace place, String name, boolean shared) {
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(actor.accountId())),
        action,
        Map.of("list", place.name(), "name", name, "shared", shared));
  }
}
