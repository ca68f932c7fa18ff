package vn.motcua.catalogue.store;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.search.Folded;
import vn.motcua.catalogue.search.SearchIndex;
import vn.motcua.catalogue.source.ShippedFiles;
import vn.motcua.shared.Vietnam;

/** The whole catalogue as it stood at one revision. */
class Snapshot {

  private volatile @Nullable Fields fields;
  private final long revision;
  private final Map<Long, Procedure> byId;
  private final Map<String, List<Procedure>> byCode;
  private final SearchIndex index;

  Snapshot(long revision, List<Procedure> procedures) {
    this.revision = revision;
    var inNameOrder =
        procedures.stream().sorted(Comparator.comparing(Procedure::name, vietnamese())).toList();
    byId = procedures.stream().collect(Collectors.toMap(Procedure::versionId, Function.identity()));
    byCode = procedures.stream().collect(Collectors.groupingBy(Procedure::code));
    index = new SearchIndex(inNameOrder, ShippedFiles.everydayWords());
  }

  long revision() {
    return revision;
  }

  Optional<Procedure> version(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All versions of that code, newest first. */
  List<Procedure> versions(String code) {
    return byCode.getOrDefault(code, List.of()).stream()
        .sorted(Comparator.comparingInt(Procedure::version).reversed())
        .toList();
  }

  /** The latest of the versions valid that day. */
  Optional<Procedure> inForce(String code, LocalDate on) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(procedure -> procedure.validOn(on))
        .max(Comparator.comparingInt(Procedure::version));
  }

  List<Procedure> search(
      @Nullable String query, @Nullable String field, @Nullable String level, LocalDate on) {
    return index.search(
        query == null ? "" : query,
        procedure ->
            isField(procedure, field) && isLevel(procedure, level) && isInForce(procedure, on));
  }

  List<String> fields(LocalDate on) {
    var known = fields;
    if (known == null || !known.on().equals(on)) {
      known = new Fields(on, fieldsInForce(on));
      fields = known;
    }
    return known.names();
  }

  private List<String> fieldsInForce(LocalDate on) {
    return byId.values().stream()
        .filter(procedure -> isInForce(procedure, on))
        .map(Procedure::field)
        .distinct()
        .sorted(vietnamese())
        .toList();
  }

  /** The fields of the day asked for last: every list of the desk asks for today's. */
  private record Fields(LocalDate on, List<String> names) {}

  List<String> levels(LocalDate on) {
    return byId.values().stream()
        .filter(procedure -> isInForce(procedure, on))
        .flatMap(procedure -> Arrays.stream(procedure.level().split("\\+")))
        .distinct()
        .sorted(vietnamese())
        .toList();
  }

  private boolean isInForce(Procedure procedure, LocalDate on) {
    return procedure.validOn(on)
        && inForce(procedure.code(), on)
            .filter(it -> it.versionId() == procedure.versionId())
            .isPresent();
  }

  private static boolean isField(Procedure procedure, @Nullable String field) {
    return field == null || field.isBlank() || procedure.field().equals(field);
  }

  /** {@code xã+tỉnh} is handled at both levels. */
  private static boolean isLevel(Procedure procedure, @Nullable String level) {
    if (level == null || level.isBlank()) {
      return true;
    }
    var wanted = Folded.text(level);
    return List.of(Folded.text(procedure.level()).split("\\+")).contains(wanted);
  }

  private static Comparator<Object> vietnamese() {
    return Collator.getInstance(Vietnam.LOCALE);
  }
}
