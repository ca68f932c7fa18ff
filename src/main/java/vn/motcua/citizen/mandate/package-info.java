/** For whom people act: said, given, ended. */
@NullMarked
package vn.motcua.citizen.mandate;

import org.jspecify.annotations.NullMarked;
