package vn.motcua.organisation.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.UnitName;

/**
 * What the shipped lists say, joined: agencies with their spans of time, codes and successions.
 *
 * <p>A province that took in no other and kept its name and GSO code on 1/7/2025 is one agency
 * throughout. All others end on 30/6 and begin on 1/7/2025; so do communes that kept name and
 * territory, because the district above them ended.
 */
final class UnitPlan {

  /** Two-tier local government begins (NQ 202/2025/QH15, Luật 72/2025/QH15). */
  static final LocalDate TWO_TIERS_FROM = LocalDate.of(2025, 7, 1);

  private static final LocalDate THREE_TIERS_TO = TWO_TIERS_FROM.minusDays(1);
  private static final String LEVEL_1_CODE = "H\\d{2}";
  private static final Map<String, AgencyLevel> LEVELS =
      Map.of(
          "tỉnh", AgencyLevel.PROVINCE,
          "huyện", AgencyLevel.DISTRICT,
          "xã", AgencyLevel.COMMUNE);

  private final List<SeededAgency> agencies = new ArrayList<>();
  private final List<SeededCode> codes = new ArrayList<>();
  private final Set<SeededSuccession> successions = new LinkedHashSet<>();
  private final Set<String> continuing;

  UnitPlan() {
    var before = UnitFiles.before();
    var today = UnitFiles.today();
    var mapping = UnitFiles.mapping();
    continuing = continuingProvinces(before, today, mapping);
    var levels = before.stream().collect(toMap(UnitPlan::code, UnitPlan::level));
    before.stream()
        .filter(unit -> !continues(unit))
        .forEach(unit -> agencies.add(oldUnit(unit, levels)));
    today.forEach(unit -> agencies.add(newUnit(unit)));
    mapping.forEach(this::follow);
    UnitFiles.codes().forEach(this::hold);
  }

  /** Agencies, those above before those below. */
  List<SeededAgency> agencies() {
    return agencies.stream().sorted(Comparator.comparing(SeededAgency::level)).toList();
  }

  List<SeededCode> codes() {
    return List.copyOf(codes);
  }

  List<SeededSuccession> successions() {
    return List.copyOf(successions);
  }

  private static Set<String> continuingProvinces(
      List<NamedCsvRecord> before, List<NamedCsvRecord> today, List<NamedCsvRecord> mapping) {
    var newNames =
        today.stream()
            .filter(unit -> level(unit) == AgencyLevel.PROVINCE)
            .collect(toMap(UnitPlan::code, unit -> unit.getField("name")));
    var oldOfNew =
        mapping.stream()
            .collect(
                groupingBy(
                    line -> line.getField("new_province_code"),
                    mapping(line -> line.getField("old_province_code"), toSet())));
    return before.stream()
        .filter(unit -> level(unit) == AgencyLevel.PROVINCE)
        .filter(unit -> unit.getField("name").equals(newNames.get(code(unit))))
        .map(UnitPlan::code)
        .filter(code -> oldOfNew.getOrDefault(code, Set.of()).equals(Set.of(code)))
        .collect(toSet());
  }

  private boolean continues(NamedCsvRecord unit) {
    return level(unit) == AgencyLevel.PROVINCE && continuing.contains(code(unit));
  }

  private SeededAgency oldUnit(NamedCsvRecord unit, Map<String, AgencyLevel> levels) {
    var name = UnitName.of(unit.getField("name"));
    var parent = unit.getField("parent_code");
    return new SeededAgency(
        oldKey(level(unit), code(unit)),
        code(unit),
        name.full(),
        name.shortName(),
        name.body(),
        level(unit),
        parent.isEmpty() ? null : oldKey(requiredLevel(levels, parent), parent),
        Agency.BEGINNING_UNKNOWN,
        THREE_TIERS_TO);
  }

  private SeededAgency newUnit(NamedCsvRecord unit) {
    var name = UnitName.of(unit.getField("name"));
    var parent = unit.getField("parent_code");
    return new SeededAgency(
        newKey(level(unit), code(unit)),
        code(unit),
        name.full(),
        name.shortName(),
        name.body(),
        level(unit),
        parent.isEmpty() ? null : newKey(AgencyLevel.PROVINCE, parent),
        continues(unit) ? Agency.BEGINNING_UNKNOWN : TWO_TIERS_FROM,
        null);
  }

  private void follow(NamedCsvRecord line) {
    var oldProvince = line.getField("old_province_code");
    if (!continuing.contains(oldProvince)) {
      successions.add(
          new SeededSuccession(
              oldKey(AgencyLevel.PROVINCE, oldProvince),
              newKey(AgencyLevel.PROVINCE, line.getField("new_province_code")),
              false));
    }
    var oldCommune = line.getField("old_commune_code");
    // Five island districts had no communes and became special zones themselves.
    var oldKey =
        oldCommune.isEmpty()
            ? oldKey(AgencyLevel.DISTRICT, line.getField("old_district_code"))
            : oldKey(AgencyLevel.COMMUNE, oldCommune);
    successions.add(
        new SeededSuccession(
            oldKey,
            newKey(AgencyLevel.COMMUNE, line.getField("new_commune_code")),
            line.getField("old_commune_was_divided").equals("1")));
  }

  /** Ministries, codes in the old written form and a commune without a name are left out. */
  private void hold(NamedCsvRecord line) {
    switch (line.getField("level")) {
      case "tỉnh" -> {
        if (line.getField("code").matches(LEVEL_1_CODE)) {
          holdProvince(line);
        }
      }
      case "sở" -> holdDepartment(line);
      case "xã" -> {
        if (!line.getField("gso_code_2025").isEmpty()) {
          holdNow(line, newKey(AgencyLevel.COMMUNE, line.getField("gso_code_2025")));
        }
      }
      default -> {}
    }
  }

  private void holdProvince(NamedCsvRecord line) {
    var code = line.getField("code");
    var old = line.getField("gso_code_pre2025");
    var oldKey = oldKey(AgencyLevel.PROVINCE, old);
    if (continuing.contains(old)) {
      codes.add(new SeededCode(code, oldKey, Agency.BEGINNING_UNKNOWN, null));
      return;
    }
    codes.add(new SeededCode(code, oldKey, Agency.BEGINNING_UNKNOWN, THREE_TIERS_TO));
    if (line.getField("status").startsWith("còn")) {
      holdNow(line, newKey(AgencyLevel.PROVINCE, line.getField("gso_code_2025")));
    }
  }

  private void holdDepartment(NamedCsvRecord line) {
    var name = line.getField("name");
    var key = AgencyLevel.DEPARTMENT + "/" + line.getField("code");
    agencies.add(
        new SeededAgency(
            key,
            null,
            name,
            name,
            name,
            AgencyLevel.DEPARTMENT,
            newKey(AgencyLevel.PROVINCE, line.getField("gso_code_2025")),
            TWO_TIERS_FROM,
            null));
    holdNow(line, key);
  }

  private void holdNow(NamedCsvRecord line, String key) {
    codes.add(new SeededCode(line.getField("code"), key, TWO_TIERS_FROM, null));
  }

  private String oldKey(AgencyLevel level, String code) {
    return level == AgencyLevel.PROVINCE && continuing.contains(code)
        ? level + "/" + code
        : level + "/" + code + "/three-tier";
  }

  private String newKey(AgencyLevel level, String code) {
    return level == AgencyLevel.PROVINCE && continuing.contains(code)
        ? level + "/" + code
        : level + "/" + code + "/two-tier";
  }

  private static String code(NamedCsvRecord unit) {
    return unit.getField("code");
  }

  private static AgencyLevel level(NamedCsvRecord unit) {
    return requiredLevel(LEVELS, unit.getField("level"));
  }

  private static AgencyLevel requiredLevel(Map<String, AgencyLevel> levels, String key) {
    var level = levels.get(key);
    if (level == null) {
      throw new IllegalStateException("No level: " + key);
    }
    return level;
  }
}
