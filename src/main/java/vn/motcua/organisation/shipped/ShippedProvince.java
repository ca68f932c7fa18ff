package vn.motcua.organisation.shipped;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.organisation.UnitName;
import vn.motcua.organisation.seed.UnitFiles;

/**
 * A province of today with its communes, and what they were before two-tier government.
 *
 * @param gsoCode of today
 * @param code identifier code of today, {@code H50}
 * @param codesBefore identifier codes of the provinces that made it up, by their GSO codes
 * @param departments identifier codes of its departments, as far as they are known
 */
public record ShippedProvince(
    String gsoCode,
    String name,
    String code,
    Map<String, String> codesBefore,
    List<String> departments,
    List<Commune> communes) {

  /** First day of two-tier local government (NQ 202/2025/QH15). */
  public static final LocalDate TWO_TIERS_FROM = LocalDate.of(2025, 7, 1);

  public ShippedProvince {
    codesBefore = Map.copyOf(codesBefore);
    departments = List.copyOf(departments);
    communes = List.copyOf(communes);
  }

  /**
   * A commune of today.
   *
   * @param name {@code Xã Vĩnh Hoàng}
   * @param before the communes of until 30/6/2025 whose territory it took over, wholly or in part
   */
  public record Commune(String gsoCode, String name, List<Former> before) {

    public Commune {
      before = List.copyOf(before);
    }
  }

  /**
   * A commune of until 30/6/2025, or a district that had none.
   *
   * @param province GSO code of its province of then
   */
  public record Former(String gsoCode, String name, String province) {}

  /** By the GSO code or the identifier code of today. */
  public static Optional<ShippedProvince> find(String code) {
    var held = held();
    return UnitFiles.today().stream()
        .filter(unit -> unit.getField("parent_code").isEmpty())
        .filter(unit -> unit.getField("code").equals(code) || code.equals(held.get(gso(unit))))
        .findFirst()
        .map(unit -> read(unit, held.getOrDefault(gso(unit), "")));
  }

  private static ShippedProvince read(NamedCsvRecord unit, String code) {
    var gso = gso(unit);
    return new ShippedProvince(
        gso,
        UnitName.of(unit.getField("name")).full(),
        code,
        before(gso),
        departments(gso),
        communes(gso));
  }

  private static String gso(NamedCsvRecord unit) {
    return unit.getField("code");
  }

  /** Identifier codes of the provinces of today by GSO code. */
  private static Map<String, String> held() {
    return UnitFiles.codes().stream()
        .filter(ShippedProvince::isProvince)
        .filter(line -> line.getField("status").startsWith("còn"))
        .collect(
            Collectors.toMap(
                line -> line.getField("gso_code_2025"), line -> line.getField("code")));
  }

  private static boolean isProvince(NamedCsvRecord line) {
    return line.getField("level").equals("tỉnh") && line.getField("code").matches("H\\d{2}");
  }

  private static Map<String, String> before(String gso) {
    return UnitFiles.codes().stream()
        .filter(line -> isProvince(line) && line.getField("gso_code_2025").equals(gso))
        .collect(
            Collectors.toMap(
                line -> line.getField("gso_code_pre2025"), line -> line.getField("code")));
  }

  private static List<String> departments(String gso) {
    return UnitFiles.codes().stream()
        .filter(line -> line.getField("level").equals("sở"))
        .filter(line -> line.getField("gso_code_2025").equals(gso))
        .map(line -> line.getField("code"))
        .toList();
  }

  private static List<Commune> communes(String gso) {
    var names =
        UnitFiles.before().stream()
            .collect(
                Collectors.toMap(
                    line -> line.getField("code"),
                    line -> UnitName.of(line.getField("name")).full(),
                    (one, other) -> one));
    var former = new LinkedHashMap<String, List<Former>>();
    for (var line : UnitFiles.mapping()) {
      if (line.getField("new_province_code").equals(gso)) {
        var old = line.getField("old_commune_code");
        var code = old.isEmpty() ? line.getField("old_district_code") : old;
        former
            .computeIfAbsent(line.getField("new_commune_code"), any -> new ArrayList<>())
            .add(
                new Former(code, names.getOrDefault(code, ""), line.getField("old_province_code")));
      }
    }
    return UnitFiles.today().stream()
        .filter(unit -> unit.getField("parent_code").equals(gso))
        .map(
            unit ->
                new Commune(
                    gso(unit),
                    UnitName.of(unit.getField("name")).full(),
                    former.getOrDefault(gso(unit), List.of())))
        .toList();
  }
}
