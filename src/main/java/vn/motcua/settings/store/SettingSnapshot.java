package vn.motcua.settings.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.settings.SettingValue;

/** One state of all values; finds the one that applies. */
public final class SettingSnapshot {

  private record Place(String setting, long provinceId, String procedureCode) {}

  /** Values not withdrawn, the latest first. */
  private final Map<Place, List<SettingValue>> values;

  SettingSnapshot(List<SettingValue> all) {
    values =
        all.stream()
            .filter(value -> !value.isWithdrawn())
            .sorted(Comparator.comparing(SettingValue::validFrom).reversed())
            .collect(
                Collectors.groupingBy(
                    value ->
                        new Place(value.setting(), value.provinceId(), value.procedureCode())));
  }

  /** The value that applies where only the province may have one of its own. */
  public Optional<SettingValue> find(
      String setting, long provinceId, String procedureCode, LocalDate on) {
    return find(setting, List.of(provinceId), procedureCode, on);
  }

  /**
   * The value that applies: of the procedure at the owners, of the procedure in the country, of the
   * owners, of the country; before the first known day, the country's first.
   *
   * @param owners ids of the agencies that may have values of their own, the nearest first
   */
  public Optional<SettingValue> find(
      String setting, List<Long> owners, String procedureCode, LocalDate on) {
    var general = new Place(setting, SettingValue.COUNTRY, "");
    return nearest(setting, owners, procedureCode, on)
        .or(() -> on(new Place(setting, SettingValue.COUNTRY, procedureCode), on))
        .or(() -> nearest(setting, owners, "", on))
        .or(() -> on(general, on))
        .or(() -> values.getOrDefault(general, List.of()).reversed().stream().findFirst());
  }

  private Optional<SettingValue> nearest(
      String setting, List<Long> owners, String procedureCode, LocalDate on) {
    return owners.stream()
        .map(owner -> on(new Place(setting, owner, procedureCode), on))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<SettingValue> on(Place place, LocalDate on) {
    return values.getOrDefault(place, List.of()).stream()
        .filter(value -> !value.validFrom().isAfter(on))
        .findFirst();
  }
}
