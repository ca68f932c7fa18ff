/** How a unit signs and who signs for it. */
@NamedInterface("settings")
@NullMarked
package vn.motcua.certification.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
