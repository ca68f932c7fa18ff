package vn.motcua.notification.template;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.store.EditionStore;

/**
 * The wordings of agencies, kept in memory and read anew at the latest a second after one was
 * entered or withdrawn on any node: an act that tells somebody asks the database for none.
 */
@Component
public class Editions {

  private static final long RECHECK = Duration.ofSeconds(1).toNanos();

  private final EditionStore store;
  private volatile @Nullable Kept kept;

  Editions(EditionStore store) {
    this.store = store;
  }

  private record Key(String kind, Language language, long agencyId) {}

  /** The latest first. */
  private record Kept(long revision, long checkedAt, Map<Key, List<Edition>> editions) {}

  /**
   * The wording of the nearest agency that has one of its own on that day: the agency itself, else
   * one above it.
   */
  public Optional<Edition> inForce(
      MessageKind kind, Language language, String agencyPath, LocalDate on) {
    var editions = current();
    return Arrays.stream(agencyPath.split("/", -1))
        .filter(part -> !part.isEmpty())
        .map(Long::valueOf)
        .toList()
        .reversed()
        .stream()
        .map(agency -> editions.getOrDefault(new Key(kind.key(), language, agency), List.of()))
        .flatMap(own -> own.stream().filter(edition -> !edition.validFrom().isAfter(on)).limit(1))
        .findFirst();
  }

  /** Makes the next question look at the database. */
  public void forget() {
    kept = null;
  }

  private Map<Key, List<Edition>> current() {
    var now = System.nanoTime();
    var seen = kept;
    if (seen != null && now - seen.checkedAt() < RECHECK) {
      return seen.editions();
    }
    var revision = store.revision();
    var next =
        new Kept(
            revision,
            now,
            seen != null && seen.revision() == revision
                ? seen.editions()
                : sorted(store.standing()));
    kept = next;
    return next.editions();
  }

  private static Map<Key, List<Edition>> sorted(List<Edition> editions) {
    return editions.stream()
        .sorted(Comparator.comparing(Edition::validFrom).reversed())
        .collect(
            Collectors.groupingBy(each -> new Key(each.kind(), each.language(), each.agencyId())));
  }
}
