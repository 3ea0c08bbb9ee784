type Photo = { id: string; alt: string; width: number; height: number; src: string; srcSet: string; small: string; blur: string | null };

/** A shop's photos: the first one large, the others in a row below, or beside it where there is room. Nothing where there are none. */
export function ShopPhotos({ photos, name }: { photos: Photo[]; name: string }) {
  const [first, ...rest] = photos;
  if (!first) return null;
  return (
    <section className="section pt-0" aria-label={`Fotos von ${name}`}>
      <div className="grid gap-3 desk:grid-cols-[7fr_5fr] items-start">
        <BlurredPhoto photo={first} sizes="(min-width: 64rem) 42rem, 100vw" />
        {rest.length > 0 && (
          <ul className="grid grid-cols-2 tablet:grid-cols-4 desk:grid-cols-2 gap-3">
            {rest.map((photo) => <li key={photo.id}><a href={photo.src} className="block"><BlurredPhoto photo={photo} sizes="(min-width: 40rem) 18rem, 50vw" className="aspect-4/3" later /></a></li>)}
          </ul>
        )}
      </div>
    </section>
  );
}

/** The photo over a blurred picture of itself, each in its place before it has arrived, so that nothing jumps. */
export function BlurredPhoto({ photo, sizes, className, later }: { photo: Photo; sizes: string; className?: string; later?: boolean }) {
  const { alt, width, height, src, srcSet, blur } = photo;
  const place = "col-start-1 row-start-1 w-full h-full object-cover";
  return (
    <span className={["grid overflow-hidden rounded-cut bg-sunk", className].filter(Boolean).join(" ")}>
      {blur && <img src={blur} alt="" width={width} height={height} className={`${place} max-h-128`} />}
      <img src={src} srcSet={srcSet} sizes={sizes} alt={alt} width={width} height={height} loading={later ? "lazy" : undefined} className={`${place} max-h-128`} />
    </span>
  );
}
