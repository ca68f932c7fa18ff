package vn.motcua.history.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.motcua.catalogue.shipped.ShippedProcedure;
import vn.motcua.organisation.shipped.ShippedProvince;
import vn.motcua.organisation.shipped.ShippedProvince.Commune;

/** The agencies of a province with the sizes of what they do, today and before 1/7/2025. */
final class Province {

  private static final int FIRST_OF_TWO_TIERS = (int) ShippedProvince.TWO_TIERS_FROM.toEpochDay();

  /** A place of today: its agency, and those it followed. Departments followed none. */
  private record Seat(Unit today, List<Unit> before, Weights weights) {}

  private final ShippedProvince shipped;
  private final List<Seat> seats = new ArrayList<>();
  private final Map<String, Unit> former = new HashMap<>();
  private final Weights now;
  private final Weights earlier;
  private final Names names;
  private final byte[][] people;

  Province(HistoryOrder order, SplittableRandom random) {
    shipped =
        ShippedProvince.find(order.province())
            .orElseThrow(
                () ->
                    new Refusal(
                        "Không có tỉnh, thành phố " + order.province() + ".",
                        "There is no province " + order.province() + "."));
    names = new Names(shipped.gsoCode());
    var procedures = ShippedProcedure.all();
    var ofCommunes = new Work("COMMUNE", "xã", procedures, random);
    var ofProvince = new Work("PROVINCE", "tỉnh", procedures, random);
    var departments = new ArrayList<>(shipped.departments());
    order.departments().stream()
        .filter(code -> !departments.contains(code))
        .forEach(departments::add);
    var most = 1 + departments.size() + shipped.communes().size();
    var wanted = order.agencies().orElse(most);
    if (wanted > most) {
      throw new Refusal(
          "%s chỉ có %d cơ quan; thêm sở, ban, ngành bằng --departments."
              .formatted(shipped.name(), most),
          "%s has %d agencies only; add departments by --departments."
              .formatted(shipped.code(), most));
    }
    var today = new ArrayList<Double>();
    var before = new ArrayList<Double>();
    var communes = shipped.communes().subList(0, Math.max(1, wanted - 1 - departments.size()));
    for (var commune : communes) {
      var size = Math.exp(0.55 * random.nextGaussian());
      seats.add(seat(commune, ofCommunes, random));
      today.add(size);
      before.add(seats.getLast().before().isEmpty() ? 0.0 : size);
    }
    var people = Unit.placesOf(communes.stream().map(Commune::name).toList());
    this.people = Cells.of(people);
    if (wanted > communes.size()) {
      seats.add(ofTheProvince(people, ofProvince, random));
      today.add(2.0);
      before.add(2.0);
    }
    for (var code : departments.subList(0, Math.max(0, wanted - seats.size()))) {
      seats.add(
          new Seat(
              unit(
                  code,
                  "000.00." + code.substring(4) + "." + code.substring(0, 3),
                  people,
                  ofProvince.mix(random),
                  random),
              List.of(),
              Weights.of(List.of(1.0))));
      today.add(Math.exp(0.5 * random.nextGaussian()) * 1.5);
      before.add(0.0);
    }
    now = Weights.of(today);
    earlier = Weights.of(before);
  }

  ShippedProvince shipped() {
    return shipped;
  }

  Names names() {
    return names;
  }

  /** An agency that took dossiers in on that day, the large ones more often. */
  Unit pick(int day, SplittableRandom random) {
    if (day >= FIRST_OF_TWO_TIERS) {
      return seats.get(now.pick(random)).today();
    }
    var seat = seats.get(earlier.pick(random));
    return seat.before().get(seat.weights().pick(random));
  }

  /** Where somebody of another part of the province lives. */
  byte[] somewhere(SplittableRandom random) {
    return people[random.nextInt(people.length)];
  }

  private Seat seat(Commune commune, Work work, SplittableRandom random) {
    var mix = work.mix(random);
    var before = new ArrayList<Unit>();
    var sizes = new ArrayList<Double>();
    for (var old : commune.before()) {
      var province = shipped.codesBefore().getOrDefault(old.province(), shipped.code());
      before.add(
          former.computeIfAbsent(
              old.gsoCode(),
              code -> unit(code, head(code, province), Unit.places(old.name()), mix, random)));
      sizes.add(Math.exp(0.4 * random.nextGaussian()));
    }
    return new Seat(
        unit(
            commune.gsoCode(),
            head(commune.gsoCode(), shipped.code()),
            Unit.places(commune.name()),
            mix,
            random),
        before,
        Weights.of(sizes.isEmpty() ? List.of(1.0) : sizes));
  }

  /** What the committee of the province decides itself. */
  private Seat ofTheProvince(List<String> people, Work work, SplittableRandom random) {
    var mix = work.mix(random);
    var before = new ArrayList<Unit>();
    var sizes = new ArrayList<Double>();
    shipped.codesBefore().values().stream()
        .sorted()
        .forEach(
            code -> {
              before.add(unit(code, "000.00.00." + code, people, mix, random));
              sizes.add(1.0);
            });
    return new Seat(
        unit(shipped.code(), "000.00.00." + shipped.code(), people, mix, random),
        before,
        Weights.of(sizes));
  }

  private Unit unit(
      String agency, String head, List<String> places, Work.Mix mix, SplittableRandom random) {
    return new Unit(agency, head, places, mix, names, random);
  }

  private static String head(String gsoCode, String province) {
    return "000." + gsoCode + "." + province;
  }
}
