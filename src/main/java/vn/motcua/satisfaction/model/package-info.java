/** Questions, answers and what may be told of them, as plain Java. */
@NullMarked
package vn.motcua.satisfaction.model;

import org.jspecify.annotations.NullMarked;
