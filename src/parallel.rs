//! The same done to many things at once, on all cores.

use std::num::NonZero;
use std::thread;

/// Less, in bytes to be read, is done sooner than threads have begun.
const LITTLE: usize = 100_000;

/// What `each` makes of the items, in their order. `size` is how many bytes of text an item has.
pub fn map<T: Sync, R: Send>(items: &[T], size: impl Fn(&T) -> usize, each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if items.iter().map(size).sum::<usize>() < LITTLE {
        return items.iter().map(each).collect();
    }
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let each = &each;
    thread::scope(|scope| {
        let parts: Vec<_> = (items.chunks(items.len().div_ceil(cores)))
            .map(|part| scope.spawn(move || part.iter().map(each).collect::<Vec<R>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_kept() {
        for (count, size) in [(0, 0), (1, LITTLE), (9, 1), (9, LITTLE), (1000, LITTLE)] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(map(&items, |_| size, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }
}
