/** Teams are set up and their members named. */
@NullMarked
package vn.motcua.helping.team;

import org.jspecify.annotations.NullMarked;
