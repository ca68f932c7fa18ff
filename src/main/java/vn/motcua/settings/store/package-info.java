/** All SQL of the settings, and the values kept in memory. */
@NullMarked
package vn.motcua.settings.store;

import org.jspecify.annotations.NullMarked;
