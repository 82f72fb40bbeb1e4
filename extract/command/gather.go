package command

import (
	"bytes"
	"context"

	"quoth/extract"
	"quoth/extract/inputs"
)

// gather does work for every article that the arguments stand for, several at a
// time; done takes what came of each, in the order of the inputs. Then write
// writes what they have come to, which goes out in one write. Articles that
// cannot be read are told of, and make an error in the end. fits is told how long
// each text is.
func gather[T any](streams Streams, r *reading, args []string, work func(*extract.Article) T, done func(T), write func(*bytes.Buffer) error, fits func(text int)) error {
	failed, err := newFailures(streams.Err, "", false)
	if err != nil {
		return err
	}
	args, in := r.inputsOf(streams, args)
	progress := newProgress(streams.Err, in.Progress, func() int64 { return inputs.Size(args, in) })
	err = inOrder(context.Background(), inputs.All(args, in), r.jobs, func(it inputs.Item) (out T, err error) {
		a, err := it.Read()
		if err != nil {
			return out, err
		}
		fits(len(a.Text))
		return work(a), nil
	}, func(it inputs.Item, out T, err error) error {
		progress.add()
		if err != nil {
			return failed.add(&it, err)
		}
		done(out)
		return nil
	})
	progress.end()
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := write(&out); err != nil {
		return err
	}
	if _, err := streams.Out.Write(out.Bytes()); err != nil {
		return err
	}
	return failed.close()
}
