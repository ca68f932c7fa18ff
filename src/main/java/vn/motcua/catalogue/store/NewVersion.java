package vn.motcua.catalogue.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.source.Recipe;
import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.catalogue.source.StepShare;
import vn.motcua.organisation.DepartmentKind;

/**
 * A version to be written.
 *
 * @param changed headers of the columns that differ from the version it replaces
 * @param shipped whether it comes with the product
 */
public record NewVersion(
    SourceRow row,
    int number,
    Recipe recipe,
    DepartmentKind department,
    String template,
    List<StepShare> steps,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<String> changed,
    boolean shipped) {}
