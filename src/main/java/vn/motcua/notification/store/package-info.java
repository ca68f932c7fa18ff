/** All SQL of the module. */
@NullMarked
package vn.motcua.notification.store;

import org.jspecify.annotations.NullMarked;
