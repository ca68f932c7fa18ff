/**
 * Lists and tables as files, made behind the scenes: asked for, queued, written row by row, fetched
 * by whoever asked, deleted after some days.
 *
 * <p>A module whose lists go out implements {@link vn.motcua.export.ExportSource}; this one knows
 * none of them.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "identity", "settings"})
@NullMarked
package vn.motcua.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
