/** The spans of days figures are asked for. */
@NamedInterface("period")
@NullMarked
package vn.motcua.reporting.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
