/**
 * Numbers of the law as dated values: how long, how often, how much, from which day, on what
 * ground, entered by whom. See {@link vn.motcua.settings.DeclaresSettings} for how to add one.
 *
 * <p>Stands below the organisation, so that every module may ask it; a province is known by the
 * first id of the hierarchy path.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit"})
@NullMarked
package vn.motcua.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
