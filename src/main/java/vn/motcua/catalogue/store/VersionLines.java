package vn.motcua.catalogue.store;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.platform.sql.TypedParameters;

/** The rows of many versions, table by table, for batches. */
class VersionLines {

  final List<TypedParameters> versions = new ArrayList<>();
  final List<TypedParameters> limits = new ArrayList<>();
  final List<TypedParameters> papers = new ArrayList<>();
  final List<TypedParameters> fees = new ArrayList<>();
  final List<TypedParameters> steps = new ArrayList<>();

  void add(long id, NewVersion version, TypedParameters row) {
    versions.add(row);
    addLimits(id, version);
    addPapers(id, version);
    addFees(id, version);
    addSteps(id, version);
  }

  private void addLimits(long id, NewVersion version) {
    for (var line : version.recipe().limits()) {
      limits.add(
          new TypedParameters()
              .id("id", id)
              .name("channel", line.channel())
              .number("amount", line.limit().amount())
              .name("unit", line.limit().unit()));
    }
  }

  private void addPapers(long id, NewVersion version) {
    for (var paper : version.recipe().papers()) {
      papers.add(
          new TypedParameters()
              .id("version", id)
              .number("id", paper.id())
              .text("name", paper.name())
              .number("originals", paper.originals())
              .number("copies", paper.copies())
              .text("form", paper.form())
              .flag("required", paper.required())
              .text("condition", paper.condition()));
    }
  }

  private void addFees(long id, NewVersion version) {
    var number = 0;
    for (var fee : version.recipe().fees()) {
      number++;
      fees.add(
          new TypedParameters()
              .id("id", id)
              .number("number", number)
              .name("channel", fee.channel())
              .text("words", fee.words())
              .amount("amount", fee.amount())
              .flag("corrected", fee.corrected()));
    }
  }

  private void addSteps(long id, NewVersion version) {
    for (var step : version.steps()) {
      steps.add(
          new TypedParameters()
              .id("id", id)
              .number("number", step.number())
              .text("name", step.name())
              .name("role", step.role())
              .name("department", step.department())
              .number("share", step.share())
              .number("most", step.mostHours()));
    }
  }
}
