package vn.motcua.catalogue.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.motcua.catalogue.Channel;

/** The rows of many versions, table by table, for batches. */
class VersionLines {

  final List<MapSqlParameterSource> versions = new ArrayList<>();
  final List<MapSqlParameterSource> limits = new ArrayList<>();
  final List<MapSqlParameterSource> papers = new ArrayList<>();
  final List<MapSqlParameterSource> fees = new ArrayList<>();
  final List<MapSqlParameterSource> steps = new ArrayList<>();

  void add(long id, NewVersion version, MapSqlParameterSource row) {
    versions.add(row);
    addLimits(id, version);
    addPapers(id, version);
    addFees(id, version);
    addSteps(id, version);
  }

  private void addLimits(long id, NewVersion version) {
    for (var line : version.recipe().limits()) {
      limits.add(
          new MapSqlParameterSource("id", id)
              .addValue("channel", line.channel().name())
              .addValue("amount", line.limit().amount())
              .addValue("unit", line.limit().unit().name()));
    }
  }

  private void addPapers(long id, NewVersion version) {
    for (var paper : version.recipe().papers()) {
      papers.add(
          new MapSqlParameterSource("version", id)
              .addValue("id", paper.id())
              .addValue("name", paper.name())
              .addValue("originals", paper.originals())
              .addValue("copies", paper.copies())
              .addValue("form", paper.form())
              .addValue("required", paper.required())
              .addValue("condition", paper.condition()));
    }
  }

  private void addFees(long id, NewVersion version) {
    var number = 0;
    for (var fee : version.recipe().fees()) {
      number++;
      fees.add(
          new MapSqlParameterSource("id", id)
              .addValue("number", number)
              .addValue("channel", nameOf(fee.channel()))
              .addValue("words", fee.words())
              .addValue("amount", fee.amount())
              .addValue("corrected", fee.corrected()));
    }
  }

  private void addSteps(long id, NewVersion version) {
    for (var step : version.steps()) {
      steps.add(
          new MapSqlParameterSource("id", id)
              .addValue("number", step.number())
              .addValue("name", step.name())
              .addValue("role", step.role().name())
              .addValue("department", step.department().name())
              .addValue("share", step.share())
              .addValue("most", step.mostHours()));
    }
  }

  private static @Nullable String nameOf(@Nullable Channel channel) {
    return channel == null ? null : channel.name();
  }
}
