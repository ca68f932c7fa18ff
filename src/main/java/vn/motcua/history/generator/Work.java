package vn.motcua.history.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.shipped.ShippedProcedure;
import vn.motcua.history.generator.Schedule.LimitSlot;
import vn.motcua.shared.TimeLimit;

/** What people ask of an agency of one level: fields with the procedures in them. */
final class Work {

  /** Fields that no table names share what is left. */
  private static final String OTHERS = "*";

  /** The published figures of communes give the shares, see {@code data/history/fields.csv}. */
  private record FieldShare(double from, double to, List<Task> tasks, Weights weights) {}

  /**
   * A procedure ready to be written.
   *
   * @param full whether the whole of it is done online
   * @param paid how often it is paid for, 0–1
   */
  record Task(
      byte[] code,
      byte[] name,
      byte[] field,
      Map<Channel, LimitSlot> limits,
      boolean full,
      double paid) {

    /** Empty when no limit is known. */
    Optional<LimitSlot> limit(Channel channel) {
      return Optional.ofNullable(limits.getOrDefault(channel, limits.get(Channel.COUNTER)));
    }
  }

  private final List<FieldShare> fields = new ArrayList<>();
  private final Map<TimeLimit, LimitSlot> slots = new HashMap<>();

  /**
   * @param level {@code COMMUNE} or {@code PROVINCE}, as in the tables
   * @param word the level in the list of procedures
   */
  Work(String level, String word, List<ShippedProcedure> procedures, SplittableRandom random) {
    Map<String, Double> weights = new HashMap<>();
    for (var row : Shipped.read("/data/history/procedures.csv")) {
      if (row.getField("level").equals(level)) {
        weights.put(row.getField("procedure"), Double.valueOf(row.getField("weight")));
      }
    }
    var rows =
        Shipped.read("/data/history/fields.csv").stream()
            .filter(row -> row.getField("level").equals(level))
            .toList();
    var named = rows.stream().map(row -> row.getField("field")).toList();
    for (var row : rows) {
      var field = Objects.requireNonNull(row.getField("field"));
      var found =
          procedures.stream()
              .filter(
                  procedure ->
                      field.equals(OTHERS)
                          ? procedure.level().contains(word) && !named.contains(procedure.field())
                          : procedure.field().equals(field)
                              && weights.containsKey(procedure.code()))
              .toList();
      fields.add(
          new FieldShare(
              Double.parseDouble(row.getField("from_percent")),
              Double.parseDouble(row.getField("to_percent")),
              found.stream().map(procedure -> task(procedure, random)).toList(),
              Weights.of(
                  found.stream()
                      .map(procedure -> weights.getOrDefault(procedure.code(), 1.0))
                      .toList())));
    }
  }

  private Task task(ShippedProcedure procedure, SplittableRandom random) {
    var limits = new HashMap<Channel, LimitSlot>();
    procedure
        .limits()
        .forEach(
            (channel, limit) -> limits.put(channel, slots.computeIfAbsent(limit, LimitSlot::new)));
    var level = procedure.onlineLevel();
    var full =
        level.startsWith("toàn trình") || !level.startsWith("một phần") && random.nextInt(100) < 40;
    return new Task(
        Cells.of(procedure.code()),
        Cells.of(procedure.name()),
        Cells.of(procedure.field()),
        Map.copyOf(limits),
        full,
        switch (procedure.field()) {
          case "Chứng thực", "Lý lịch tư pháp" -> 0.97;
          case "Hộ tịch" -> 0.35;
          case "Đất đai" -> 0.6;
          default -> 0.1;
        });
  }

  /** The mix of one unit, drawn within the bounds of each field. */
  Mix mix(SplittableRandom random) {
    var shares = new ArrayList<Double>();
    for (var field : fields) {
      shares.add(field.from() + random.nextDouble() * (field.to() - field.from()));
    }
    return new Mix(Weights.of(shares), byMinute(shares));
  }

  /** How much of such a mix is owed on the same day or by the hour, 0–1. */
  private double byMinute(List<Double> shares) {
    var sum = 0.0;
    var found = 0.0;
    for (var i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      // a sample drawn from a seed of its own: exact enough, and the same each time
      var sample = new SplittableRandom(i);
      var hits = 0;
      for (var n = 0; n < 400; n++) {
        var limit = field.tasks().get(field.weights().pick(sample)).limit(Channel.COUNTER);
        hits += limit.isPresent() && limit.get().isByMinute() ? 1 : 0;
      }
      sum += shares.get(i);
      found += shares.get(i) * hits / 400;
    }
    return found / sum;
  }

  /**
   * What one unit is asked for.
   *
   * @param byMinute share of what is owed on the same day or by the hour
   */
  final class Mix {

    private final Weights weights;
    private final double byMinute;

    private Mix(Weights weights, double byMinute) {
      this.weights = weights;
      this.byMinute = byMinute;
    }

    double byMinute() {
      return byMinute;
    }

    Task pick(SplittableRandom random) {
      var field = fields.get(weights.pick(random));
      return field.tasks().get(field.weights().pick(random));
    }
  }
}
