package vn.motcua.form.edition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.form.edition.EditionStore.Key;
import vn.motcua.form.schema.FormSchema;
import vn.motcua.form.schema.ReadForm;
import vn.motcua.shared.Actor;

/** Finds editions of forms, shipped and agencies' own. */
@Component
public class Editions {

  /** A list that nobody reads to its end. */
  private static final int MOST = 500;

  private final ShippedForms shipped;
  private final EditionStore store;
  private final ReadForm read;

  /** An edition never changes, so it is read once. */
  private final Map<Key, FormSchema> known = new ConcurrentHashMap<>();

  Editions(ShippedForms shipped, EditionStore store, ReadForm read) {
    this.shipped = shipped;
    this.store = store;
    this.read = read;
  }

  public FormSchema inForce(String procedureCode, LocalDate day, String agencyPath) {
    return store
        .inForce(procedureCode, day, agencyPath)
        .map(key -> edition(key.formId(), key.edition()))
        .orElseGet(() -> inForce(procedureCode, day));
  }

  /** Where nobody's own is asked for. */
  public FormSchema inForce(String procedureCode, LocalDate day) {
    return shipped.inForce(procedureCode, day).orElseGet(() -> shipped.generic(day));
  }

  /** An unknown one is a fault of the caller. */
  public FormSchema edition(String id, int edition) {
    return existing(id, edition)
        .orElseThrow(() -> new IllegalArgumentException("No form " + id + " " + edition));
  }

  /** For ids that a link carried. */
  public Optional<FormSchema> existing(String id, int edition) {
    return shipped.edition(id, edition).or(() -> own(new Key(id, edition)));
  }

  public Optional<OwnEdition> own(String id, int edition) {
    return store.find(id, edition);
  }

  /** The schema as it was shipped or brought. */
  public Optional<String> source(String id, int edition) {
    return shipped.source(id, edition).or(() -> store.find(id, edition).map(OwnEdition::content));
  }

  /** The agencies' own that somebody there has to do with: of it, above it and below it. */
  public List<OwnEdition> seenBy(Actor actor) {
    return store.seen(actor.agencyPath(), MOST);
  }

  private Optional<FormSchema> own(Key key) {
    var schema = known.get(key);
    if (schema != null) {
      return Optional.of(schema);
    }
    var found = store.find(key.formId(), key.edition()).map(this::schema);
    found.ifPresent(one -> known.put(key, one));
    return found;
  }

  private FormSchema schema(OwnEdition own) {
    return read.read(own.content().getBytes(StandardCharsets.UTF_8))
        .as(own.formId(), own.edition(), own.validFrom());
  }
}
